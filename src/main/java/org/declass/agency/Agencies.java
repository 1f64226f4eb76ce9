package org.declass.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Option;

/** All agencies, by code. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, String> {

    Agencies() {}

    /** The code that a text means, as it is stored: in capitals, without blanks around it; null where there is none. */
    public static String code(String text) {
        return Codes.normal(text);
    }

    /** The codes that the values of a filter mean; a form without a choice sends an empty one. */
    public static List<String> codes(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(Agencies::code).filter(Objects::nonNull).toList();
    }

    /** All agencies to choose from, by code. */
    public List<Option> options() {
        return listAll(Sort.by("code")).stream()
                .map(agency -> new Option(agency.code(), agency.code() + " – " + agency.name()))
                .toList();
    }

    /** The agency with a code, whatever its case; empty where there is none. */
    public Optional<Agency> find(String code) {
        return code == null ? Optional.empty() : findByIdOptional(Codes.normal(code));
    }

    /**
     * The agency that a form or a client names.
     *
     * @param field the field that names it
     * @throws Invalid where there is none
     */
    public Agency named(String field, String code) {
        return find(code).orElseThrow(() -> new Invalid(field, "There is no agency " + code + "."));
    }

    /** The agency at a URL. */
    Agency get(String code) {
        return find(code).orElseThrow(() -> new NotFound("agency", code));
    }
}
