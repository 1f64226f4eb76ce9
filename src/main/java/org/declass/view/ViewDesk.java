package org.declass.view;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.history.Act;
import org.declass.history.AsOf;
import org.declass.history.FactsThen;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Query;
import org.declass.web.Seen;
import org.declass.web.Violation;

/** Keeps views of lists: everybody their own, some of them for all. */
@ApplicationScoped
@Transactional
class ViewDesk {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_QUERY = 4000;

    private final Views views;
    private final Lists lists;
    private final FactsThen facts;
    private final PastChanges changes;
    private final Clock clock;

    ViewDesk(Views views, Lists lists, FactsThen facts, PastChanges changes, Clock clock) {
        this.views = views;
        this.lists = lists;
        this.facts = facts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Saves a view for whoever acts. */
    ViewRow save(ViewFacts facts, Act act) {
        var view = new SavedView(checked(facts, act.who(), null), act);
        views.persistAndFlush(view);
        view.recorded(act);
        return row(view);
    }

    /** Changes one's own view. */
    ViewRow change(String number, ViewFacts facts, Seen seen, Act act) {
        var view = own(number, seen, act);
        if (!view.facts().list().equals(facts.list())) {
            throw new Invalid("list", "Cannot be changed; save a further view.");
        }
        view.change(checked(facts, act.who(), view), act);
        return saved(view);
    }

    /** Gives one's own view another name, or other readers. */
    ViewRow call(String number, String name, Reach reach, Seen seen, Act act) {
        return change(number, views.get(number, act.who()).facts().called(name, reach), seen, act);
    }

    /** Lets one's own view ask for something else. */
    ViewRow ask(String number, String query, Seen seen, Act act) {
        return change(number, views.get(number, act.who()).facts().asking(query), seen, act);
    }

    /** Deletes one's own view; nobody is offered it any more. */
    void delete(String number, Seen seen, Act act) {
        var view = own(number, seen, act);
        views.beNobodysUsual(view);
        view.delete(act);
        views.flush();
    }

    /** Saves a view that one has deleted once more, as a further one. */
    ViewRow saveAgain(String number, Act act) {
        return save(views.deleted(number, act.who()).facts(), act);
    }

    /** Saves a view that one is offered as one's own, under a name that is free. */
    ViewRow copy(String number, Act act) {
        var facts = views.get(number, act.who()).facts();
        var copy = facts.called(facts.name(), Reach.PRIVATE)
                .asking(lists.understood(facts).text());
        for (var n = 2; views.isTaken(copy, act.who(), null); n++) {
            copy = copy.called(ending(facts.name(), " (" + n + ")"), Reach.PRIVATE);
        }
        return save(copy, act);
    }

    private static String ending(String name, String end) {
        return Characters.cut(name, LONGEST_NAME - end.length()) + end;
    }

    /** Lets somebody see a view wherever its list is opened. */
    ViewRow beUsual(String number, String who) {
        var view = views.get(number, who);
        views.beUsual(view.facts().list(), who, view.id());
        return row(view);
    }

    /** Lets somebody see the whole list again where it is opened. */
    void noUsual(String list, String who) {
        views.beUsual(list, who, null);
    }

    /** The view somebody wants to see where a list is opened. */
    Optional<ViewRow> usual(String list, String who) {
        return views.usual(list, who).map(this::row);
    }

    /** A view that somebody is offered. */
    Optional<ViewRow> find(String number, String who) {
        return views.find(number, who).map(this::row);
    }

    /** @throws org.declass.web.NotFound where there is none, or somebody else keeps it */
    ViewRow get(String number, String who) {
        return row(views.get(number, who));
    }

    /** Those of a list that somebody is offered. */
    List<ViewRow> offered(String list, String who) {
        return views.offered(list, who).stream().map(this::row).toList();
    }

    /** All that somebody is offered; as of a day what they were offered at the end of it, as it was. */
    List<ViewRow> offered(String who, LocalDate day) {
        var asOf = AsOf.of(day, clock);
        return asOf.isNow() ? views.offered(who).stream().map(this::row).toList() : offeredThen(who, asOf);
    }

    private List<ViewRow> offeredThen(String who, AsOf asOf) {
        var all = views.undeletedAt(asOf.until()).stream()
                .collect(Collectors.toMap(SavedView::number, Function.identity()));
        var today = all.values().stream()
                .map(view -> new FactsThen.Known<>(view.subject(), "", view.facts()))
                .toList();
        var touched = changes.touched(SubjectKind.VIEW, all.keySet(), asOf);
        return facts.known(SubjectKind.VIEW, today, asOf.day())
                .filter(then -> then.facts().reach() == Reach.SHARED
                        || all.get(then.subject().key()).isOf(who))
                .map(then -> ViewRow.then(
                        all.get(then.subject().key()),
                        then.facts(),
                        touched.get(then.subject().key()),
                        lists))
                .sorted(Comparator.comparing(ViewRow::list)
                        .thenComparing(view -> view.name().toLowerCase(Locale.ROOT))
                        .thenComparing(ViewRow::createdAt))
                .toList();
    }

    private SavedView own(String number, Seen seen, Act act) {
        var view = views.get(number, act.who());
        if (!view.isOf(act.who())) {
            throw new ForbiddenException(number + " is kept by " + view.owner() + "; copy it to change it.");
        }
        seen.orStale(view.version(), number);
        return view;
    }

    /** The facts as they are kept. What the list does not understand is refused, unless it stands there already. */
    private ViewFacts checked(ViewFacts facts, String owner, SavedView before) {
        List<Violation> wrong = new ArrayList<>();
        var list = lists.find(facts.list());
        if (list.isEmpty()) {
            throw new Invalid("list", "Can be one of " + String.join(", ", lists.names()) + ".");
        }
        var name = facts.name() == null ? "" : facts.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.add(new Violation("name", "Give a name of 1 to " + LONGEST_NAME + " characters."));
        } else if (!Characters.areSeen(name)
                && (before == null || !name.equals(before.facts().name()))) {
            wrong.add(new Violation("name", Characters.UNSEEN_NAME));
        }
        var known =
                before == null ? List.<String>of() : lists.gone(before.facts()).words();
        var gone = lists.gone(facts).words().stream()
                .filter(one -> !known.contains(one))
                .toList();
        if (!gone.isEmpty()) {
            wrong.add(new Violation(
                    "query", "The list of " + facts.list() + " does not understand " + String.join(", ", gone) + "."));
        }
        var query = Query.parse(facts.query(), list.get()).text();
        if (query.length() > LONGEST_QUERY) {
            wrong.add(new Violation("query", "Must have at most " + LONGEST_QUERY + " characters."));
        }
        var kept = new ViewFacts(facts.list(), name, query, facts.reach());
        if (wrong.isEmpty() && views.isTaken(kept, owner, before == null ? null : before.id())) {
            wrong.add(new Violation("name", "You have a view of that name already."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return kept;
    }

    private ViewRow saved(SavedView view) {
        views.flush();
        return row(view);
    }

    private ViewRow row(SavedView view) {
        return ViewRow.of(view, lists);
    }
}
