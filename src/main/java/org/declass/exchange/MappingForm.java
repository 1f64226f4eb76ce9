package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** The form in which a person says what the columns mean: one choice for each column, in their order. */
public class MappingForm {

    @RestForm
    public Long version;

    @RestForm
    public List<String> meaning;

    @RestForm
    public String repository;

    @RestForm
    public String recordGroup;

    @RestForm
    public String releasedBy;

    /** The mapping it stands for. */
    Mapping mapping(List<String> headings) {
        var columns = new ArrayList<Mapping.Column>();
        for (var i = 0; i < headings.size(); i++) {
            columns.add(new Mapping.Column(headings.get(i), i < meaning.size() ? chosen(meaning.get(i)) : null));
        }
        var constants = new ArrayList<Mapping.Constant>();
        add(constants, Meaning.REPOSITORY, repository);
        add(constants, Meaning.RECORD_GROUP, recordGroup);
        add(constants, Meaning.RELEASED_BY, releasedBy);
        return new Mapping(columns, constants);
    }

    private static Meaning chosen(String name) {
        try {
            return Meaning.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static void add(List<Mapping.Constant> constants, Meaning meaning, String value) {
        if (value != null && !value.isBlank()) {
            constants.add(new Mapping.Constant(meaning, value.strip()));
        }
    }
}
