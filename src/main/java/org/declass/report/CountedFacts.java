package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.declass.file.FileNumber;
import org.declass.file.NoticeKey;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Narrows what a report counts by what requests and files are about, as the lists do. These facts are taken as they are
 * known today, also in a report of the past: correcting a title must not hide a case from last year's count.
 */
public class CountedFacts {

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description = "Requests with these words or fragments in their title, our number or the agencies' numbers.")
    public String q;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Requests filed under this authority.")
    public String authority;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Requests for this file, by number.")
    public String file;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Files with this agency behind the withdrawal, as stated, inferred or known.")
    public String fileAgency;

    @RestQuery
    @Parameter(description = "Files that come from these originators.")
    public List<@Size(max = 100) String> originator;

    @RestQuery
    @Parameter(description = "Files of these types of document.")
    public List<@Size(max = 100) String> documentType;

    @RestQuery
    @Size(max = 300)
    @Parameter(description = "Files of the series with this title, in full.")
    public String series;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "Files of this declassification project: NND 989501.")
    public String project;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Files in archives or libraries with these words in their name.")
    public String repository;

    @RestQuery
    @Parameter(description = "Files whose document may be of this day or later.")
    public LocalDate datedFrom;

    @RestQuery
    @Parameter(description = "Files whose document may be of this day or earlier.")
    public LocalDate datedTo;

    /** Adds the conditions on the alias {@code q} of a request. */
    Conditions onRequests(Conditions conditions) {
        if (isAny(q, authority)) {
            conditions.exists(
                    "request x",
                    x -> x.also("x.id = q.id")
                            .equal("x.authority", given(authority))
                            .containsWords(List.of("x.title", "x.request_number"), List.of("x.number_text"), given(q)));
        }
        return conditions.also(
                "exists (select 1 from request_item x where x.request_id = q.id and x.file_id = ",
                given(file) == null ? null : FileNumber.id(file.strip()),
                ")");
    }

    /** Adds the conditions on the alias {@code f} of a file. */
    Conditions onFiles(Conditions conditions) {
        if (isAny(fileAgency, series, project, repository)
                || !given(originator).isEmpty()
                || !given(documentType).isEmpty()
                || datedFrom != null
                || datedTo != null) {
            conditions.exists("file x", this::onFile);
        }
        return conditions;
    }

    private void onFile(Conditions x) {
        x.also("x.id = f.id")
                .equalAny(List.of("x.stated_agency", "x.inferred_agency", "x.reclassified_by"), inAnyCase(fileAgency))
                .equal("x.originator", given(originator))
                .equal("x.doc_type", given(documentType))
                .equal("x.series", given(series))
                .equal("x.project", new NoticeKey(project, null, null).project())
                .contains("x.repository", repository);
        if (datedFrom != null || datedTo != null) {
            x.also("x.date_precision not in ('UNKNOWN', 'BLANK')")
                    .also("(x.date_to is null or x.date_to >= ", datedFrom, ")")
                    .also("(x.date_from is null or x.date_from <= ", datedTo, ")");
        }
    }

    Href requestFacts(Href href) {
        return href.and("q", q).and("authority", authority).and("file", file);
    }

    /** The facts of files for an address; in the list of files the agency has a shorter name than here. */
    Href fileFacts(Href href, String agencyName) {
        return href.and(agencyName, fileAgency)
                .and("originator", originator)
                .and("documentType", documentType)
                .and("series", series)
                .and("project", project)
                .and("repository", repository)
                .and("datedFrom", datedFrom)
                .and("datedTo", datedTo);
    }

    /** As it is written, and as a code. */
    private static List<String> inAnyCase(String agency) {
        var written = given(agency);
        return written == null ? null : List.of(written, written.toUpperCase(Locale.ROOT));
    }

    private static boolean isAny(String... texts) {
        return Arrays.stream(texts).anyMatch(text -> given(text) != null);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> given(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(CountedFacts::given)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
