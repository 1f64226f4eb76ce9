package org.declass.report;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.declass.agency.Agencies;
import org.declass.agency.RecordGroups;
import org.declass.web.Option;

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

    /** Every agency, to choose from. */
    List<Option> agencies() {
        return agencies.listAll(Sort.by("name")).stream()
                .map(agency -> new Option(agency.code(), agency.name()))
                .toList();
    }

    /** Every record group, to choose from. */
    List<Option> recordGroups() {
        return groups.listAll(Sort.by("title")).stream()
                .map(group -> new Option(group.code(), recordGroup(group.code())))
                .toList();
    }
}
