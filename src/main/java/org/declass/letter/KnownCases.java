package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declass.web.Conditions;
import org.declass.web.NotFound;

/** The requests, referrals and appeals that letters are about: by number, or by fragments of what people know. */
@ApplicationScoped
class KnownCases implements CaseSearch {

    private static final String SELECT = "select new org.declass.letter.KnownCase(";
    private static final String REQUESTS = SELECT
            + "org.declass.letter.CaseKind.REQUEST, r.number, r.number, r.facts.agency, r.facts.title,"
            + " r.standing.status, r.numberText) from ReviewRequest r";
    private static final String REFERRALS = SELECT
            + "org.declass.letter.CaseKind.REFERRAL, concat('REF-', cast(c.id as string)), r.number, c.facts.agency,"
            + " r.facts.title, c.status, c.numberText) from Referral c join c.request r";
    private static final String APPEALS = SELECT
            + "org.declass.letter.CaseKind.APPEAL, concat('A-', cast(c.id as string)), r.number, c.facts.body,"
            + " r.facts.title, c.status, c.numberText) from Appeal c join c.request r";
    private static final String HOLDS = "(lower({own}) like :w escape '!' or lower({theirs}) like :b escape '!'"
            + " or lower(r.number) like :w escape '!' or lower(r.facts.title) like :w escape '!'"
            + " or lower(r.facts.agency) like :w escape '!'"
            + " or exists (select 1 from RequestItem i join i.file f where i.request = r and ("
            + "lower(f.location.folder) like :w escape '!' or lower(f.location.box) like :w escape '!'"
            + " or lower(f.location.fileNumber) like :w escape '!' or lower(f.document.title) like :w escape '!')))";
    private static final Pattern REFERRAL = Pattern.compile("REF-(\\d{1,12})");
    private static final Pattern APPEAL = Pattern.compile("A-(\\d{1,12})");
    private static final int MOST_WORDS = 8;

    private final EntityManager entities;

    KnownCases(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The case with a number, {@code R-2026-0007}, {@code REF-4} or {@code A-12}.
     *
     * @throws NotFound where there is none
     */
    KnownCase get(String number) {
        return withNumber(number.strip().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElseThrow(() -> new NotFound("case", number));
    }

    private Stream<KnownCase> withNumber(String key) {
        var referral = REFERRAL.matcher(key);
        if (referral.matches()) {
            return some(REFERRALS, new Conditions().equal("c.id", Long.valueOf(referral.group(1))), "c.id", 1);
        }
        var appeal = APPEAL.matcher(key);
        return appeal.matches()
                ? some(APPEALS, new Conditions().equal("c.id", Long.valueOf(appeal.group(1))), "c.id", 1)
                : some(REQUESTS, new Conditions().equal("r.number", key), "r.id", 1);
    }

    @Override
    public List<KnownCase> find(String text, int most) {
        var words = Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var exact = words.size() == 1
                ? withNumber(words.get(0).toUpperCase(Locale.ROOT)).toList()
                : List.<KnownCase>of();
        return exact.isEmpty() ? holding(words, most) : exact;
    }

    private List<KnownCase> holding(List<String> words, int most) {
        List<KnownCase> found = new ArrayList<>();
        some(
                        REQUESTS,
                        holding(words, "r.number", "r.numberText"),
                        "case when r.standing.status = CLOSED then 1 else 0 end, r.id desc",
                        most)
                .forEach(found::add);
        some(APPEALS, holding(words, "concat('A-', cast(c.id as string))", "c.numberText"), "c.id desc", most)
                .forEach(found::add);
        some(REFERRALS, holding(words, "concat('REF-', cast(c.id as string))", "c.numberText"), "c.id desc", most)
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    private static Conditions holding(List<String> words, String own, String theirs) {
        var conditions = new Conditions().also("r.struckOn is null").also("r.filedBy = US");
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i).toLowerCase(Locale.ROOT);
            var bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            conditions
                    .with("w" + i, pattern(word))
                    .with("b" + i, bare.isEmpty() ? pattern(word) : "%" + bare + "%")
                    .also(HOLDS.replace("{own}", own)
                            .replace("{theirs}", theirs)
                            .replace(":w", ":w" + i)
                            .replace(":b", ":b" + i));
        }
        return conditions;
    }

    private Stream<KnownCase> some(String select, Conditions conditions, String order, int most) {
        var query = entities.createQuery(select + conditions.where() + " order by " + order, KnownCase.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream();
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
