package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.declass.agency.Agencies;
import org.declass.web.Typed;

/**
 * What a request is about.
 *
 * @param kind the road it is filed under
 * @param agency the code of the agency it is addressed to
 * @param office the office there, or null
 * @param title what we ask for, in a line
 * @param editor who of us files it
 * @param authority the legal authority it is filed under, such as "E.O. 13526, section 3.5"
 * @param refiles the number of the earlier request it asks again, or null
 * @param remarks anything else
 */
@Embeddable
public record RequestFacts(
        @NotNull @Enumerated(EnumType.STRING) RequestKind kind,
        @NotBlank @Size(max = 20) String agency,
        @Size(max = 200) String office,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 100) String editor,
        @Size(max = 100) String authority,
        @Column(name = "refiles") @Size(max = 20) String refiles,
        @Size(max = 4000) String remarks) {

    public RequestFacts {
        agency = Agencies.code(agency);
        office = Typed.orNull(office);
        title = Typed.asTyped(title);
        editor = Typed.orNull(editor);
        authority = Typed.orNull(authority);
        refiles = capitals(Typed.orNull(refiles));
        remarks = Typed.asTyped(remarks);
    }

    /** The same, addressed to somebody else. */
    RequestFacts at(String newAgency, String newOffice) {
        return new RequestFacts(kind, newAgency, newOffice, title, editor, authority, refiles, remarks);
    }

    /** The same, in the hands of somebody else of us. */
    RequestFacts by(String newEditor) {
        return new RequestFacts(kind, agency, office, title, newEditor, authority, refiles, remarks);
    }

    private static String capitals(String number) {
        return number == null ? null : number.toUpperCase(Locale.ROOT);
    }
}
