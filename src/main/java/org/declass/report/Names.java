package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.agency.Agencies;
import org.declass.agency.RecordGroups;

/** The words for the codes that reports count by. */
@ApplicationScoped
public class Names {

    private static final String NOT_KNOWN = "Not stated";

    private final Agencies agencies;
    private final RecordGroups groups;

    Names(Agencies agencies, RecordGroups groups) {
        this.agencies = agencies;
        this.groups = groups;
    }

    /** The name of an agency; its code where nobody recorded it. */
    public String agency(String code) {
        return agencies.find(code).map(agency -> agency.name()).orElse(code);
    }

    /** The record group with its title; the code alone where nobody recorded it. */
    public String recordGroup(String code) {
        if (code == null || code.isEmpty()) {
            return NOT_KNOWN;
        }
        var written = Character.isDigit(code.charAt(0)) ? "RG " + code : code;
        return Optional.of(code)
                .flatMap(groups::find)
                .map(group -> written + " " + group.title())
                .orElse(written);
    }
}
