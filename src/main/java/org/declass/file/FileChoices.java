package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.agency.DocumentTypes;
import org.declass.agency.RecordGroups;
import org.declass.web.Option;

/** What the form of a file offers to choose from. */
@ApplicationScoped
class FileChoices {

    private final Agencies agencies;
    private final DocumentTypes types;
    private final RecordGroups groups;

    FileChoices(Agencies agencies, DocumentTypes types, RecordGroups groups) {
        this.agencies = agencies;
        this.types = types;
        this.groups = groups;
    }

    /**
     * The lists.
     *
     * @param agencies agencies by code
     * @param types document types
     * @param groups record groups by code
     * @param kinds kinds of withdrawal
     * @param confidences how sure the editors are
     * @param wasOpen whether it had been open
     */
    record Lists(
            List<Option> agencies,
            List<Option> types,
            List<Option> groups,
            List<Option> kinds,
            List<Option> confidences,
            List<Option> wasOpen) {}

    Lists lists() {
        return new Lists(
                agencies.list("order by code").stream()
                        .map(agency -> new Option(agency.code(), agency.code() + " – " + agency.name()))
                        .toList(),
                types.list("order by name").stream()
                        .map(type -> new Option(type.name(), type.name()))
                        .toList(),
                groups.list("order by code").stream()
                        .map(group -> new Option(group.code(), group.title()))
                        .toList(),
                Option.of(WithdrawalKind.values()),
                Option.of(Inference.Confidence.values()),
                Option.of(Reclassification.WasOpen.values()));
    }
}
