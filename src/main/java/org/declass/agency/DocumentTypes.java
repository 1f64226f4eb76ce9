package org.declass.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All document types. */
@ApplicationScoped
public class DocumentTypes implements PanacheRepositoryBase<DocumentType, String> {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    DocumentTypes() {}

    /** The type that a text means: "telegram", "Briefing paper", "JCS_PAPER"; empty where it is unknown. */
    public Optional<DocumentType> find(String text) {
        return text == null || text.isBlank() ? Optional.empty() : findByIdOptional(code(text));
    }

    /** The type at a URL. */
    DocumentType get(String code) {
        return find(code).orElseThrow(() -> new NotFound("document type", code));
    }

    private static String code(String text) {
        return BETWEEN_WORDS.matcher(Codes.normal(text)).replaceAll("_");
    }
}
