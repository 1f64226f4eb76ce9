package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.declass.appeal.AppealDesk;
import org.declass.appeal.AppealStatus;
import org.declass.appeal.FeeAnswer;
import org.declass.referral.Category;
import org.declass.referral.ReferralStatus;
import org.declass.request.AppealRights;
import org.declass.request.Choices;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.request.RequestItem;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequests;
import org.declass.request.Stage;
import org.declass.web.Display;
import org.declass.web.Option;

/** What the form of a letter lets people choose from, and what is likeliest. */
@ApplicationScoped
class LetterChoices {

    private final Choices choices;
    private final ReviewRequests requests;
    private final AppealDesk appeals;

    LetterChoices(Choices choices, ReviewRequests requests, AppealDesk appeals) {
        this.choices = choices;
        this.requests = requests;
        this.appeals = appeals;
    }

    /**
     * What can be chosen.
     *
     * @param agencies all agencies
     * @param items the items of each case that has several
     */
    record Offered(List<Option> agencies, List<ItemsOf> items) {

        public List<Option> kinds() {
            return Option.of(LetterKind.values());
        }

        public List<Option> directions() {
            return Option.of(Direction.values());
        }

        public List<Option> questions() {
            return Option.of(QuestionKind.values());
        }

        public List<Option> categories() {
            return Option.of(Category.values());
        }

        public List<Option> stages() {
            return Option.of(Stage.values());
        }

        public List<Option> outcomes() {
            return Option.of(Outcome.values());
        }

        public List<Option> fees() {
            return Option.of(FeeAnswer.values());
        }

        public List<Option> rights() {
            return Option.of(AppealRights.values());
        }
    }

    /**
     * The items of a case.
     *
     * @param about the case
     * @param items its items; by their whole numbers where the letter is about several cases
     */
    record ItemsOf(KnownCase about, List<Option> items) {}

    Offered of(List<KnownCase> cases) {
        return new Offered(
                choices.agencies(),
                cases.stream()
                        .map(about -> new ItemsOf(about, items(about, cases.size() > 1)))
                        .filter(of -> of.items().size() > 1)
                        .toList());
    }

    private List<Option> items(KnownCase of, boolean amongSeveral) {
        Function<RequestItem, Option> option =
                item -> option(item, amongSeveral ? item.number() : String.valueOf(item.ordinal()));
        var items = requests.get(of.request()).items().stream();
        return switch (of.kind()) {
            case REQUEST -> items.map(option).toList();
            case APPEAL -> {
                var pending = appeals.pending(of.key());
                yield items.filter(item -> pending.contains(item.ordinal()))
                        .map(option)
                        .toList();
            }
            case REFERRAL -> List.of();
        };
    }

    private static Option option(RequestItem item, String value) {
        var title = item.file().facts().document().title();
        return new Option(
                value,
                item.ordinal() + ". " + item.file().number() + (title == null ? "" : " " + title),
                item.outcome() == null ? null : "So far: " + Display.label(item.outcome()));
    }

    /** What a letter on a case says most likely, by where it stands. */
    static LetterKind likeliest(KnownCase about) {
        return switch (about.kind()) {
            case REQUEST -> onRequest((RequestStatus) about.status());
            case REFERRAL -> about.status() == ReferralStatus.SENT ? LetterKind.ACKNOWLEDGEMENT : LetterKind.OTHER;
            case APPEAL -> about.status() == AppealStatus.FILED ? LetterKind.ACKNOWLEDGEMENT : LetterKind.APPEAL_ANSWER;
        };
    }

    private static LetterKind onRequest(RequestStatus status) {
        return switch (status) {
            case DRAFT -> LetterKind.FILING;
            case SENT -> LetterKind.ACKNOWLEDGEMENT;
            case ACKNOWLEDGED, IN_REVIEW, REFERRED, UNDER_APPEAL -> LetterKind.DETERMINATION;
            case AWAITING_US -> LetterKind.OUR_ANSWER;
            case DECIDED, CLOSED -> LetterKind.OTHER;
        };
    }
}
