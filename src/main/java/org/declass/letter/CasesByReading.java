package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declass.web.Conditions;

/** Finds cases by going through all of them, while there is no index: slow where they are many. */
@ApplicationScoped
class CasesByReading {

    private static final String HOLDS = "(lower({own}) like :w escape '!' or lower({theirs}) like :b escape '!'"
            + " or lower(r.number) like :w escape '!' or lower(r.facts.title) like :w escape '!'"
            + " or lower(r.facts.agency) like :w escape '!'"
            + " or exists (select 1 from RequestItem i join i.file f where i.request = r and ("
            + "lower(f.location.folder) like :w escape '!' or lower(f.location.box) like :w escape '!'"
            + " or lower(f.location.fileNumber) like :w escape '!' or lower(f.document.title) like :w escape '!')))";

    private final KnownCases known;

    CasesByReading(KnownCases known) {
        this.known = known;
    }

    /** The cases in which every word is found, those that are open and new first. */
    List<KnownCase> find(List<String> words, int most) {
        List<KnownCase> found = new ArrayList<>();
        known.some(
                        KnownCases.REQUESTS,
                        holding(words, "r.number", "r.numberText"),
                        "case when r.standing.status = CLOSED then 1 else 0 end, r.id desc",
                        most)
                .forEach(found::add);
        known.some(
                        KnownCases.APPEALS,
                        holding(words, "concat('A-', cast(c.id as string))", "c.numberText"),
                        "c.id desc",
                        most)
                .forEach(found::add);
        known.some(
                        KnownCases.REFERRALS,
                        holding(words, "concat('REF-', cast(c.id as string))", "c.numberText"),
                        "c.id desc",
                        most)
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    private static Conditions holding(List<String> words, String own, String theirs) {
        var conditions = KnownCases.ours();
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

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
