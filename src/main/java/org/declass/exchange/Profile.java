package org.declass.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declass.history.Act;

/** How a table with certain headings was understood the last time; the next one is understood the same way. */
@Entity
@Table(name = "exchange_profile")
class Profile {

    @Id
    @GeneratedValue(generator = "exchange_profile_seq")
    @SequenceGenerator(name = "exchange_profile_seq", sequenceName = "exchange_profile_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String signature;

    private String name;

    private String mapping;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "used_by")
    private String usedBy;

    protected Profile() {}

    Profile(String signature) {
        this.signature = signature;
    }

    /** Keeps how the table was understood this time. */
    void use(String newName, String newMapping, Act act) {
        name = newName;
        mapping = newMapping;
        usedAt = act.recordedAt();
        usedBy = act.who();
    }

    String name() {
        return name;
    }

    String mapping() {
        return mapping;
    }

    Instant usedAt() {
        return usedAt;
    }

    String usedBy() {
        return usedBy;
    }
}
