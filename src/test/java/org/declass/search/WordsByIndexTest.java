package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.NaughtyStrings;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.appeal.AppealDesk;
import org.declass.appeal.AppealFilter;
import org.declass.appeal.AppealQueries;
import org.declass.appeal.Contesting;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.FileStatus;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.referral.ReferralFilter;
import org.declass.referral.ReferralQueries;
import org.declass.request.Filing;
import org.declass.request.NumberKind;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestFilter;
import org.declass.request.RequestKind;
import org.declass.request.RequestQueries;
import org.declass.request.TrackingNumber;
import org.declass.web.Conditions;
import org.declass.web.PageQuery;
import org.declass.web.SampleData;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list that is filtered by words shows the same with the index as the database would alone, whatever was typed. */
@QuarkusTest
@Tag("one-engine")
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class WordsByIndexTest {

    private static final int FRAGMENTS = 250;

    private static final List<String> PUNCTUATED = List.of(
            "Memorandum 14.2(a), No. 7/B: \u201cÇiğli\u201d\u2014İncirlik (b)(1)/(b)(3), a-1; see NND 989501/7/3 [box A-1]",
            "(a-1) naïve\uD83D\uDE80rocket\uD83D\uDE00\uD83D\uDE002 \u00F7 \u00BD-ton trucks, 5\u2103, ΟΔΟΣ's (ΟΔΟΣ). ß-\u1E9E/SS, \uD801\uDC00-\uD801\uDC28",
            "\u00ABＡ－１\u00BB_50%_off_!x! e\u0301-e\u0301, \u2167/\u2177 \u0149-gram, \u2026end.of.line!! 1/7-B (q) [z]--",
            "-7/B- a.b.c.d.e x\u00A0y\u2003z 東京-1/大阪(2) 한국.어 \uFB01-\uFB03 \u212A\u00B7K, \u24B6.\u2460 ::F-2012/045::");

    private static final List<String> BRIEF = List.of(
            "q",
            "x7",
            "zz",
            "9.",
            "1",
            "a",
            "A-",
            "(b",
            "%",
            "_",
            "\\",
            "!",
            "*",
            "?",
            "'",
            "\"",
            "%%",
            "_%",
            "!_",
            "\\%",
            "--",
            "..",
            "é",
            "É",
            "e",
            "Ñ",
            "ß",
            "\u1E9E",
            "İ",
            "ı",
            "i\u0307",
            "\u0307",
            "\u017F",
            "\u212A",
            "k",
            "ς",
            "Σ",
            "σ",
            "\uD83D\uDE80",
            "\uD83D\uDE81",
            "東",
            "大阪",
            "龘",
            "한",
            "\uD801\uDC00",
            "\uD801\uDC28",
            "Ａ",
            "ａ",
            "\u00BD",
            "\u2103",
            "\u2026",
            "\u00A0y",
            "\u2003",
            "(q",
            "z]",
            "ƶ",
            "q %",
            "1 a",
            "- _");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    RequestDesk desk;

    @Inject
    ReferralDesk referralDesk;

    @Inject
    AppealDesk appealDesk;

    @Inject
    Instance<SampleData> sample;

    @Inject
    FileQueries files;

    @Inject
    RequestQueries requests;

    @Inject
    ReferralQueries referrals;

    @Inject
    AppealQueries appeals;

    @Inject
    WordsByIndex index;

    @Inject
    EntityManager entities;

    private final Random chance = new Random(1962);

    private int known;
    private int found;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void showsTheSameAsTheDatabaseAlone() {
        fill();

        compare(this::piece);

        assertThat(known).isGreaterThan(FRAGMENTS * 2);
        assertThat(found).isGreaterThan(FRAGMENTS * 2);
    }

    @Test
    void showsTheSameOfFragmentsThatPunctuationCuts() {
        fill();

        compare(this::cut);

        assertThat(known).isGreaterThan(FRAGMENTS * 2);
        assertThat(found).isGreaterThan(FRAGMENTS * 2);
    }

    @Test
    void showsTheSameOfOneOrTwoCharacters() {
        fill();

        compare(this::brief);

        assertThat(known).isGreaterThan(FRAGMENTS * 2);
        assertThat(found).isGreaterThan(FRAGMENTS * 2);
    }

    @Test
    void showsTheSameOfOddCharactersAndOfThoseThatNothingHas() {
        fill();

        compareAll(BRIEF);

        var withPieces =
                BRIEF.stream().filter(text -> !Pieces.of(text).isEmpty()).count();
        assertThat(known).isEqualTo(withPieces * 4);
        assertThat(found).isBetween(BRIEF.size(), BRIEF.size() * 4 - 1);
    }

    @Test
    void showsTheSameOfThemPageByPageWithOtherFiltersAndOnPastDays() {
        fill();
        clock.goTo(LocalDate.of(2026, 11, 25));

        for (var fragment : BRIEF) {
            var filter = new FileFilter();
            filter.q = fragment;
            filter.status = List.of(FileStatus.WITHDRAWN);
            var alone = alone("f.id from WithdrawnFile f", filter.conditions()).stream()
                    .sorted(Comparator.reverseOrder())
                    .toList();

            assertThat(pages(filter)).as(fragment).containsExactlyElementsOf(alone);
            filter.asOf = LocalDate.of(2026, 11, 24);
            assertThat(pages(filter)).as(fragment).containsExactlyElementsOf(alone);
        }
    }

    private List<Long> pages(FileFilter filter) {
        var ids = new ArrayList<Long>();
        var page = PageQuery.first(40).by("-number");
        page.count = true;
        var slice = files.matching(filter, page);
        var total = slice.total();
        slice.items().forEach(row -> ids.add(row.id()));
        while (slice.next() != null) {
            slice = files.matching(filter, page.at(slice.next(), 40));
            slice.items().forEach(row -> ids.add(row.id()));
        }
        assertThat(total).as(filter.q).isEqualTo(ids.size());
        return ids;
    }

    private void compare(UnaryOperator<String> piece) {
        var ofFiles = "f.document.title, f.location.folder, f.location.fileNumber, f.noticeKey, f.document.from,"
                + " f.document.to, f.document.number, f.identifier from WithdrawnFile f";
        fragments(piece, ofFiles).forEach(this::compareFiles);
        var ofRequests = "r.facts.title, r.number, r.numberText from ReviewRequest r";
        var numbers = "n.given.value, n.given.agency from NotedNumber n";
        fragments(piece, ofRequests, numbers).forEach(this::compareRequests);
        var ofReferrals = "r.facts.title, r.number, r.numberText, f.numberText from Referral f join f.request r";
        var numbersOfReferrals = "n.value, n.agency from Referral f join f.numbers n";
        fragments(piece, ofReferrals, numbersOfReferrals).forEach(this::compareReferrals);
        var ofAppeals = "r.facts.title, r.number, r.numberText, a.numberText from Appeal a join a.request r";
        var numbersOfAppeals = "n.value, n.agency from Appeal a join a.numbers n";
        fragments(piece, ofAppeals, numbersOfAppeals).forEach(this::compareAppeals);
    }

    private void compareAll(List<String> fragments) {
        fragments.forEach(this::compareFiles);
        fragments.forEach(this::compareRequests);
        fragments.forEach(this::compareReferrals);
        fragments.forEach(this::compareAppeals);
    }

    private void compareFiles(String fragment) {
        var filter = new FileFilter();
        filter.q = fragment;
        assertSame(
                "FILE",
                fragment,
                files.matching(filter, all()).items().stream().map(row -> row.id()),
                alone("f.id from WithdrawnFile f", filter.conditions()));
    }

    private void compareRequests(String fragment) {
        var filter = new RequestFilter();
        filter.q = fragment;
        assertSame(
                "REQUEST",
                fragment,
                requests.matching(filter, all()).items().stream().map(row -> row.id()),
                alone("r.id from ReviewRequest r", filter.conditions()));
    }

    private void compareReferrals(String fragment) {
        var filter = new ReferralFilter();
        filter.q = fragment;
        assertSame(
                "REFERRAL",
                fragment,
                referrals.matching(filter, all()).items().stream().map(row -> row.id()),
                alone("f.id from Referral f join f.request r", filter.conditions()));
    }

    @Test
    void showsTheSameReferralsOfRequestsWithTheWords() {
        fill();
        var ofRequests = "r.facts.title, r.number, r.numberText from Referral f join f.request r";
        var of = new ReferralFilter();

        fragments(this::piece, ofRequests).forEach(fragment -> {
            of.requestWords = fragment;
            of.q = chance.nextBoolean() ? null : "e";
            assertSame(
                    "REQUEST",
                    fragment,
                    referrals.matching(of, all()).items().stream().map(row -> row.id()),
                    alone("f.id from Referral f join f.request r", of.conditions()));
        });

        assertThat(known).isGreaterThan(FRAGMENTS / 2);
        assertThat(found).isGreaterThan(FRAGMENTS / 2);
    }

    private void compareAppeals(String fragment) {
        var filter = new AppealFilter();
        filter.q = fragment;
        assertSame(
                "APPEAL",
                fragment,
                appeals.matching(filter, all()).items().stream().map(row -> row.id()),
                alone("a.id from Appeal a join a.request r", filter.conditions()));
    }

    private void assertSame(String noun, String fragment, Stream<Long> shown, List<Long> alone) {
        assertThat(shown).as(noun + " " + fragment).containsExactlyInAnyOrderElementsOf(alone);
        known += index.mayHave(noun, fragment, PageQuery.MAX_LIMIT).isPresent() ? 1 : 0;
        found += alone.isEmpty() ? 0 : 1;
    }

    @Test
    void leavesToTheDatabaseWhatItWouldHaveToReadAnyway() {
        filing.file("Jupiter missiles");
        filing.file("Jupiter crews");

        assertThat(index.mayHave("FILE", "upite", 2))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(2));
        assertThat(index.mayHave("FILE", "upite iss", 2))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(1));
        assertThat(index.mayHave("FILE", "upitex", 2)).hasValue(List.of());
        assertThat(index.mayHave("FILE", "upite", 1)).isEmpty();
        assertThat(index.mayHave("FILE", "up - +", 2)).hasValue(List.of());
        assertThat(index.mayHave("FILE", "8(a", 2)).hasValue(List.of());
        assertThat(index.mayHave("FILE", "u p", 2))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(2));
        assertThat(index.mayHave("FILE", "W", 2))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(1));
        assertThat(index.mayHave("FILE", "p", 1)).isEmpty();
        assertThat(index.mayHave("FILE", "x7", 2)).hasValue(List.of());
        assertThat(index.mayHave("FILE", "%", 2)).hasValue(List.of());
        assertThat(index.mayHave("FILE", "\u0301", 2)).isEmpty();
    }

    private void fill() {
        clock.goTo(LocalDate.of(2026, 11, 23));
        sample.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);
        NaughtyStrings.packed(500).forEach(filing::file);
        filing.file("Ä".repeat(150) + "Öx" + "é".repeat(90));
        PUNCTUATED.forEach(this::ask);
    }

    /** A request for a file, both with the title; referred and appealed, all with numbers that are made of it. */
    private void ask(String title) {
        var facts = new RequestFacts(RequestKind.MDR, "STATE", null, title, "Ed", null, null, null);
        var request =
                desk.draft(facts, List.of(filing.file(title)), filing.act()).number();
        desk.send(request, Seen.ANY, filing.act());
        var sent = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);
        var referral = referralDesk
                .refer(request, List.of(1), sent, Seen.ANY, filing.act())
                .number();
        var appeal = contesting.beforeIscap(title);
        var year = 1990 + PUNCTUATED.indexOf(title);
        for (var number : List.of(title.substring(title.length() - 40), "ISCAP No. " + year + "-7", year + "/7-B")) {
            desk.note(request, given("STATE", number), Seen.ANY, filing.act());
            referralDesk.note(referral, given("DOE", number), Seen.ANY, filing.act());
            appealDesk.note(appeal, given("ISCAP", number), Seen.ANY, filing.act());
        }
    }

    private static TrackingNumber given(String agency, String number) {
        return new TrackingNumber(agency, NumberKind.OTHER, number, null);
    }

    /** Texts as they might be typed: from the middle of one thing, now and then together with one of another. */
    @Transactional
    List<String> fragments(UnaryOperator<String> piece, String... selects) {
        var texts = Stream.of(selects)
                .flatMap(select ->
                        entities.createQuery("select " + select, Object[].class).getResultStream())
                .flatMap(Stream::of)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        var fragments = new HashSet<String>();
        while (fragments.size() < FRAGMENTS) {
            var fragment = piece.apply(any(texts));
            fragments.add(chance.nextInt(8) == 0 ? fragment + " " + piece.apply(any(texts)) : fragment);
        }
        return fragments.stream().filter(text -> !text.isBlank()).toList();
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private String piece(String text) {
        var points = text.codePoints().toArray();
        var from = chance.nextInt(points.length);
        var length = Math.min(points.length - from, 3 + chance.nextInt(12));
        return new String(points, from, length);
    }

    /** A few characters on both sides of one that is neither letter nor digit, written large or small. */
    private String cut(String text) {
        var points = text.codePoints().toArray();
        var places = IntStream.range(0, points.length)
                .filter(at -> !Character.isLetterOrDigit(points[at]) && !Character.isWhitespace(points[at]))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return "";
        }
        var place = any(places);
        var from = Math.max(0, place - chance.nextInt(4));
        var to = Math.min(points.length, place + 1 + chance.nextInt(4));
        var fragment = new String(points, from, to - from);
        return switch (chance.nextInt(3)) {
            case 0 -> fragment.toUpperCase(Locale.ROOT);
            case 1 -> fragment.toLowerCase(Locale.ROOT);
            default -> fragment;
        };
    }

    /** One character or two, written large or small. */
    private String brief(String text) {
        var points = text.codePoints().toArray();
        var from = chance.nextInt(points.length);
        var fragment = new String(points, from, Math.min(points.length - from, 1 + chance.nextInt(2)));
        return chance.nextBoolean() ? fragment.toUpperCase(Locale.ROOT) : fragment.toLowerCase(Locale.ROOT);
    }

    private List<Long> alone(String select, Conditions conditions) {
        var query = entities.createQuery("select " + select + conditions.where(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static PageQuery all() {
        return PageQuery.first(PageQuery.MAX_LIMIT);
    }
}
