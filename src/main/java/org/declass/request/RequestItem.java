package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.file.Answers;
import org.declass.file.WithdrawnFile;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Display;
import org.declass.web.Refused;
import org.hibernate.annotations.BatchSize;

/** One file within one request: outcomes hang here, because the document, not the request, is what gets released. */
@Entity
@Table(name = "request_item")
public class RequestItem {

    @Id
    @GeneratedValue(generator = "request_item_seq")
    @SequenceGenerator(name = "request_item_seq", sequenceName = "request_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private WithdrawnFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "filed_by")
    private FiledBy filedBy = FiledBy.US;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "determined_on")
    private LocalDate determinedOn;

    @Column(name = "remanded_on")
    private LocalDate remandedOn;

    @OneToMany(mappedBy = "item")
    @BatchSize(size = 100)
    @OrderBy("id")
    private final List<Determination> answers = new ArrayList<>();

    protected RequestItem() {}

    RequestItem(ReviewRequest request, int ordinal, WithdrawnFile file) {
        this.request = request;
        this.ordinal = ordinal;
        this.file = file;
        this.filedBy = request.filedBy();
    }

    /**
     * Takes an answer. It stands as the latest letter says that nobody put right; of two of the same day, as the one
     * recorded last. What was answered before stays in the determinations.
     */
    List<Change> decide(Determination answer) {
        answers.add(answer);
        var changes = stand();
        changes.add(new Change(
                file.subject(),
                "answer",
                null,
                request.number() + ": " + Display.label(answer.facts().outcome())));
        return changes;
    }

    /** Lets an answer go that should not have been taken in. */
    List<Change> takeBack(Determination wrong) {
        wrong.takeBack();
        var changes = stand();
        changes.add(new Change(
                file.subject(),
                "answer",
                request.number() + ": " + Display.label(wrong.facts().outcome()),
                null));
        return changes;
    }

    /** An appeal sent it back by a letter of a day: what was answered stays, and the agency owes a further answer. */
    public void remand(LocalDate letter) {
        remandedOn = letter;
    }

    private List<Change> stand() {
        var latest = standingAnswers()
                .reduce((one, next) -> next.letterDate().isBefore(one.letterDate()) ? one : next)
                .map(Determination::facts);
        var nextOutcome = latest.map(DeterminationFacts::outcome).orElse(null);
        var nextStage = latest.map(DeterminationFacts::stage).orElse(null);
        List<Change> changes = new ArrayList<>();
        Change.between(subject(), "outcome", outcome, nextOutcome).ifPresent(changes::add);
        Change.between(subject(), "stage", stage, nextStage).ifPresent(changes::add);
        outcome = nextOutcome;
        stage = nextStage;
        determinedOn = latest.map(DeterminationFacts::letterDate).orElse(null);
        return changes;
    }

    /** What the answer says of the file, where there is one that says anything. */
    Optional<Answers.Answer> answer() {
        return Optional.ofNullable(outcome)
                .flatMap(Outcome::standing)
                .map(says -> new Answers.Answer(says, determinedOn));
    }

    /** The answers at a stage that nobody put right; after a remand there can be more than one. */
    Stream<Determination> standingAnswers(Stage at) {
        return standingAnswers().filter(answer -> answer.stage() == at);
    }

    /** The date of the first letter on it that nobody put right, or null. */
    LocalDate firstAnsweredOn() {
        return standingAnswers()
                .map(Determination::letterDate)
                .min(Comparator.naturalOrder())
                .orElse(determinedOn);
    }

    private Stream<Determination> standingAnswers() {
        return answers.stream().filter(answer -> !answer.isSuperseded());
    }

    /**
     * Makes sure that nobody has answered on it.
     *
     * @throws Refused where somebody has
     */
    void mustBeOpen() {
        if (isDetermined()) {
            throw new Refused(number() + " was answered (" + Display.label(outcome) + "), so it stays.");
        }
    }

    Long id() {
        return id;
    }

    /** Its number within the request, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Its number, {@code R-2026-0007/3}. */
    public String number() {
        return request.number() + "/" + ordinal;
    }

    /** The file it asks for. */
    public WithdrawnFile file() {
        return file;
    }

    /** The request it belongs to. */
    public ReviewRequest request() {
        return request;
    }

    /** The latest answer, or null. */
    public Outcome outcome() {
        return outcome;
    }

    Stage stage() {
        return stage;
    }

    LocalDate determinedOn() {
        return determinedOn;
    }

    boolean isDetermined() {
        return outcome != null;
    }

    /** Whether an appeal sent it back, and nobody has answered on it since. */
    boolean isRemanded() {
        return remandedOn != null && (determinedOn == null || determinedOn.isBefore(remandedOn));
    }

    /** Whether nothing that was answered settles it: nothing was, or an appeal sent it back since. */
    boolean isOwed() {
        return !isDetermined() || isRemanded();
    }

    /** Whether an agency owes us an answer on it. */
    boolean isWaiting() {
        return isOwed() && filedBy == FiledBy.US && request.status().isOpen();
    }

    Subject subject() {
        return new Subject(SubjectKind.ITEM, number());
    }
}
