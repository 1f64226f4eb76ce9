package org.declass.file;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of files is filtered by; several values of one filter mean "any of them". */
public class FileFilter {

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "Words or fragments of the title, numbers, folder, sender or addressee; W-12 or NND 989501, box 7, tab 3 finds that file.")
    public String q;

    @RestQuery
    public List<FileStatus> status;

    @RestQuery
    @Parameter(description = "Why it was withdrawn, as stated.")
    public List<WithdrawalKind> kind;

    @RestQuery
    @Parameter(description = "true: reclassified or withdrawn under Kyl-Lott, as stated or inferred; false: neither.")
    public Boolean reclassified;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The agency behind the withdrawal, as stated, inferred or known to have reclassified it.")
    public String agency;

    @RestQuery
    public List<@Size(max = 100) String> originator;

    @RestQuery
    public List<@Size(max = 100) String> documentType;

    @RestQuery
    public List<@Size(max = 60) String> classification;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the archives or library that holds it.")
    public String repository;

    @RestQuery
    @Parameter(
            description =
                    "The record group's number or the collection's code: 59, RG 59, JFKL-NSF; NONE where none is stated.")
    public List<@Size(max = 40) String> recordGroup;

    @RestQuery
    @Size(max = 300)
    @Parameter(description = "The title of the series, in full; NONE where none is stated.")
    public String series;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The box; NONE where none is stated.")
    public String box;

    @RestQuery
    @Size(max = 400)
    @Parameter(description = "Words of the title of the folder.")
    public String folder;

    @RestQuery
    @Size(max = 400)
    @Parameter(description = "The title of the folder, in full; NONE where none is stated.")
    public String folderTitle;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "The declassification project: NND 989501.")
    public String project;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The box within the project.")
    public String projectBox;

    @RestQuery
    @Size(max = 60)
    @Parameter(description = "The archives' own number of the record, in full.")
    public String identifier;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The National Archives identifier.")
    public String naid;

    @RestQuery
    @Parameter(description = "The document may be of this day or later.")
    public LocalDate datedFrom;

    @RestQuery
    @Parameter(description = "The document may be of this day or earlier.")
    public LocalDate datedTo;

    @RestQuery
    @Parameter(description = "How closely the date of the document is known.")
    public List<DatePrecision> precision;

    @RestQuery
    @Parameter(description = "It may have been withdrawn on this day or later.")
    public LocalDate withdrawnFrom;

    @RestQuery
    @Parameter(description = "It may have been withdrawn on this day or earlier.")
    public LocalDate withdrawnTo;

    @RestQuery
    @Parameter(description = "Whether readers could see it before it was reclassified.")
    public Reclassification.WasOpen wasOpen;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "What a release of it says of its state before, in full: Redact.")
    public String formerly;

    @RestQuery
    @Parameter(description = "A release of it may be of this day or later.")
    public LocalDate releasedFrom;

    @RestQuery
    @Parameter(description = "A release of it may be of this day or earlier.")
    public LocalDate releasedTo;

    @RestQuery
    @Parameter(description = "true: it has been an item of a request; false: never.")
    public Boolean requested;

    @RestQuery
    @Parameter(description = "false, the default, leaves out struck files; true shows only them; any shows all.")
    public Struck struck;

    @RestQuery
    public Instant updatedSince;

    @RestQuery
    @Parameter(
            description =
                    "Where files stood at the end of that day, as was recorded by then; the answer stays the same for"
                            + " ever. The status, the kind of withdrawal, the record group, and whether they were struck or requested, are"
                            + " those of then, all other facts those of today.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "With asOf: what had happened by asOf as it was known at the end of this later day, so that what was recorded late"
                            + " counts.")
    public LocalDate knownOn;

    /** Whether files that were struck from the lists are shown. */
    public enum Struck {
        /** They are left out. */
        FALSE,
        /** Only they are shown. */
        TRUE,
        /** All files are shown. */
        ANY
    }

    /** The conditions on the alias {@code f} of a file. */
    public Conditions conditions() {
        return new FileConditions(this).all();
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        return new FileConditions(this).ofFacts();
    }
}
