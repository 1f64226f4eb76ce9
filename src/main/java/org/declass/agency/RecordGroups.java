package org.declass.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All record groups. */
@ApplicationScoped
public class RecordGroups implements PanacheRepositoryBase<RecordGroup, String> {

    private static final Pattern NUMBERED = Pattern.compile("(?:RECORD GROUP|RG)[ -]?0*(?=\\d)|^0+(?=\\d)");

    RecordGroups() {}

    /** The record group that a text means: "59", "RG 59", "Record Group 059", "jfkl-nsf"; empty where it is unknown. */
    public Optional<RecordGroup> find(String text) {
        return text == null || text.isBlank() ? Optional.empty() : findByIdOptional(code(text));
    }

    /** The record group at a URL. */
    RecordGroup get(String code) {
        return find(code).orElseThrow(() -> new NotFound("record group", code));
    }

    /** The code a text stands for, known or not. */
    public static String code(String text) {
        return NUMBERED.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
    }
}
