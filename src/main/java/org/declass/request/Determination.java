package org.declass.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Act;
import org.hibernate.annotations.BatchSize;

/** An agency's answer on one item at one stage. Never changed: a correction is a new one that supersedes it. */
@Entity
@Table(name = "request_determination")
public class Determination {

    @Id
    @GeneratedValue(generator = "request_determination_seq")
    @SequenceGenerator(
            name = "request_determination_seq",
            sequenceName = "request_determination_seq",
            allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private RequestItem item;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String agency;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "pages_total")
    private Integer pagesTotal;

    @Column(name = "pages_full")
    private Integer pagesFull;

    @Column(name = "pages_part")
    private Integer pagesPart;

    @Column(name = "pages_denied")
    private Integer pagesDenied;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_rights")
    private AppealRights appealRights;

    @Column(name = "appeal_by")
    private LocalDate appealBy;

    @Column(name = "previous_release")
    private String previousRelease;

    @ElementCollection
    @BatchSize(size = 100)
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "request_exemption", joinColumns = @JoinColumn(name = "determination_id"))
    private List<CitedExemption> exemptions = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supersedes_id")
    private Determination supersedes;

    @Column(name = "superseded")
    private boolean superseded;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Determination() {}

    Determination(RequestItem item, DeterminationFacts facts, List<CitedExemption> exemptions, Act act) {
        this.item = item;
        this.stage = facts.stage();
        this.outcome = facts.outcome();
        this.agency = facts.agency();
        this.letterDate = facts.letterDate();
        this.receivedOn = facts.receivedOn();
        this.pagesTotal = facts.pagesTotal();
        this.pagesFull = facts.pagesFull();
        this.pagesPart = facts.pagesPart();
        this.pagesDenied = facts.pagesDenied();
        this.previousRelease = facts.previousRelease();
        this.appealRights = facts.appeal().rights();
        this.appealBy = facts.appeal().by();
        this.exemptions = new ArrayList<>(exemptions);
        this.note = act.note();
        this.recordedAt = act.recordedAt();
    }

    /** Puts an earlier one right. */
    void supersede(Determination wrong) {
        supersedes = wrong;
        wrong.superseded = true;
    }

    /** It was taken in by mistake: what it put right stands again. */
    void takeBack() {
        superseded = true;
        if (supersedes != null) {
            supersedes.superseded = false;
            supersedes = null;
        }
    }

    long id() {
        return id;
    }

    /** Its number, {@code D-9}. */
    public String number() {
        return "D-" + id;
    }

    RequestItem item() {
        return item;
    }

    Stage stage() {
        return stage;
    }

    /** The date of its letter. */
    LocalDate letterDate() {
        return letterDate;
    }

    DeterminationFacts facts() {
        return new DeterminationFacts(
                stage,
                outcome,
                agency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                previousRelease,
                exemptions.stream().map(CitedExemption::code).toList(),
                new AppealNotice(appealRights, appealBy));
    }

    /** The codes it cites which no reference table knows. */
    List<String> unknownExemptions() {
        return exemptions.stream()
                .filter(cited -> cited.known() == null)
                .map(CitedExemption::code)
                .toList();
    }

    /** The determination this one puts right, or null. */
    Determination supersedes() {
        return supersedes;
    }

    boolean isSuperseded() {
        return superseded;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String note() {
        return note;
    }
}
