package org.declass.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.web.NotFound;

/** All exemption codes. */
@ApplicationScoped
public class Exemptions implements PanacheRepositoryBase<Exemption, String> {

    Exemptions() {}

    /** The exemption that a text means, however a letter writes it; empty where no known code is meant. */
    public Optional<Exemption> find(String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : getSession().bySimpleNaturalId(Exemption.class).loadOptional(ExemptionCode.read(text));
    }

    /** The exemption at a URL. */
    Exemption get(String code) {
        return find(code).orElseThrow(() -> new NotFound("exemption", code));
    }
}
