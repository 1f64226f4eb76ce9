package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.NaughtyStrings;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.appeal.AppealFilter;
import org.declass.appeal.AppealQueries;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.referral.ReferralFilter;
import org.declass.referral.ReferralQueries;
import org.declass.request.Filing;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.web.Conditions;
import org.declass.web.PageQuery;
import org.declass.web.SampleData;
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

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    @Inject
    Filing filing;

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
        for (var fragment : fragments("f.document.title, f.location.folder, f.location.fileNumber, f.noticeKey,"
                + " f.document.from, f.document.number from WithdrawnFile f")) {
            var filter = new FileFilter();
            filter.q = fragment;
            assertSame(
                    "FILE",
                    fragment,
                    files.matching(filter, all()).items().stream().map(row -> row.id()),
                    alone("f.id from WithdrawnFile f", filter.conditions()));
        }
        for (var fragment : fragments("r.facts.title, r.number, r.numberText from ReviewRequest r")) {
            var filter = new RequestFilter();
            filter.q = fragment;
            assertSame(
                    "REQUEST",
                    fragment,
                    requests.matching(filter, all()).items().stream().map(row -> row.id()),
                    alone("r.id from ReviewRequest r", filter.conditions()));
        }
        for (var fragment :
                fragments("r.facts.title, r.number, r.numberText, f.numberText from Referral f join f.request r")) {
            var filter = new ReferralFilter();
            filter.q = fragment;
            assertSame(
                    "REFERRAL",
                    fragment,
                    referrals.matching(filter, all()).items().stream().map(row -> row.id()),
                    alone("f.id from Referral f join f.request r", filter.conditions()));
        }
        for (var fragment :
                fragments("r.facts.title, r.number, r.numberText, a.numberText from Appeal a join a.request r")) {
            var filter = new AppealFilter();
            filter.q = fragment;
            assertSame(
                    "APPEAL",
                    fragment,
                    appeals.matching(filter, all()).items().stream().map(row -> row.id()),
                    alone("a.id from Appeal a join a.request r", filter.conditions()));
        }

        assertThat(known).isGreaterThan(FRAGMENTS * 2);
        assertThat(found).isGreaterThan(FRAGMENTS * 2);
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
        assertThat(index.mayHave("FILE", "up - +", 2)).isEmpty();
    }

    private void fill() {
        clock.goTo(LocalDate.of(2026, 11, 23));
        sample.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);
        NaughtyStrings.packed(500).forEach(filing::file);
        filing.file("Ä".repeat(150) + "Öx" + "é".repeat(90));
    }

    /** Texts as they might be typed: from the middle of one thing, now and then together with one of another. */
    @Transactional
    List<String> fragments(String select) {
        var texts = entities.createQuery("select " + select, Object[].class)
                .getResultStream()
                .flatMap(Stream::of)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        var fragments = new HashSet<String>();
        while (fragments.size() < FRAGMENTS) {
            var fragment = piece(any(texts));
            fragments.add(chance.nextInt(8) == 0 ? fragment + " " + piece(any(texts)) : fragment);
        }
        return fragments.stream().filter(text -> !text.isBlank()).toList();
    }

    private String any(List<String> texts) {
        return texts.get(chance.nextInt(texts.size()));
    }

    private String piece(String text) {
        var points = text.codePoints().toArray();
        var from = chance.nextInt(points.length);
        var length = Math.min(points.length - from, 3 + chance.nextInt(12));
        return new String(points, from, length);
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
