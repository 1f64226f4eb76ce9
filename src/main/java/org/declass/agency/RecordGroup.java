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

/** A record group of the National Archives, or a collection of a library. */
@Entity
@Table(name = "agency_record_group")
public class RecordGroup {

    @Id
    private String code;

    private String title;

    private String why;

    private boolean verified;

    @Version
    private long version;

    protected RecordGroup() {}

    private RecordGroup(String code) {
        this.code = code;
    }

    /** Enters a record group. */
    static RecordGroup record(RecordGroupFacts facts, Act act) {
        var group = new RecordGroup(facts.code());
        group.take(facts);
        act.records(Verb.RECORDED, group.subject(), Case.NONE, Differences.between(group.subject(), null, facts));
        return group;
    }

    /** Changes what is known of it. */
    void edit(RecordGroupFacts facts, Act act) {
        Codes.mustStay(code, facts.code());
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            take(facts);
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    private void take(RecordGroupFacts facts) {
        title = facts.title();
        why = facts.why();
        verified = facts.verified();
    }

    RecordGroupFacts facts() {
        return new RecordGroupFacts(code, title, why, verified);
    }

    Subject subject() {
        return new Subject(SubjectKind.RECORD_GROUP, code);
    }

    /** Its number without "RG", or the code of a library's collection: {@code 59}, {@code JFKL-NSF}. */
    public String code() {
        return code;
    }

    /** Its title at the archives. */
    public String title() {
        return title;
    }

    /** What we look for in it, or null. */
    public String why() {
        return why;
    }

    /** Whether somebody has checked what is known of it. */
    public boolean verified() {
        return verified;
    }

    long version() {
        return version;
    }
}
