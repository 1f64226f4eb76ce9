package org.declass.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** A sort of document: telegram, airgram, memorandum. */
@Entity
@Table(name = "agency_document_type")
public class DocumentType {

    @Id
    private String code;

    private String name;

    @Version
    private long version;

    protected DocumentType() {}

    private DocumentType(String code) {
        this.code = code;
    }

    /** Enters a type. */
    static DocumentType record(DocumentTypeFacts facts, Act act) {
        var type = new DocumentType(facts.code());
        type.name = facts.name();
        act.records(Verb.RECORDED, type.subject(), Case.NONE, Differences.between(type.subject(), null, facts));
        return type;
    }

    /** Changes what it is called. */
    void edit(DocumentTypeFacts facts, Act act) {
        Codes.mustStay(code, facts.code());
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            name = facts.name();
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    DocumentTypeFacts facts() {
        return new DocumentTypeFacts(code, name);
    }

    Subject subject() {
        return new Subject(SubjectKind.DOCUMENT_TYPE, code);
    }

    /** Its code: {@code TELEGRAM}, {@code BRIEFING_PAPER}. */
    public String code() {
        return code;
    }

    /** Its name: "Briefing paper". */
    public String name() {
        return name;
    }

    long version() {
        return version;
    }
}
