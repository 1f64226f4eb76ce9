package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declass.file.Document;
import org.declass.file.FileFacts;
import org.declass.file.NoticeKey;
import org.declass.file.PartialDate;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void rejectsARowThatMixesUpTwoFiles() {
        ledger.decide(row(2, "104-1", null, "Jupiters", null));
        ledger.decide(row(3, null, "3", "Thors", null));

        var decision = ledger.decide(row(4, "104-1", "3", "Jupiters", null));

        assertThat(decision.outcome()).isEqualTo(RowOutcome.REJECTED);
        assertThat(decision.message()).contains("do not belong to the same file");
    }

    @Test
    void rejectsARowThatGivesAFileAnotherKey() {
        ledger.decide(row(2, "104-1", "3", "Jupiters", null));

        assertThat(ledger.decide(row(3, "104-2", "3", "Jupiters", null)).outcome())
                .isEqualTo(RowOutcome.REJECTED);
        assertThat(ledger.decide(row(4, "104-1", "4", "Jupiters", null)).outcome())
                .isEqualTo(RowOutcome.REJECTED);
    }

    @Test
    void learnsAFurtherKey() {
        ledger.decide(row(2, "104-1", null, "Jupiters", null));

        assertThat(ledger.decide(row(3, "104-1", "3", null, null)).outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(ledger.decide(row(4, null, "3", null, "1963")).outcome()).isEqualTo(RowOutcome.UPDATED);
    }

    @Test
    void takesAnotherSpellingOfADateForNoNews() {
        ledger.decide(row(2, "104-1", null, "Jupiters", "03/04/1963"));

        assertThat(ledger.decide(row(3, "104-1", null, null, "4 March 1963")).outcome())
                .isEqualTo(RowOutcome.UNCHANGED);
        assertThat(ledger.decide(row(4, "104-1", null, null, "01/01/0000")).message())
                .isNull();
    }

    private static Reading row(int line, String identifier, String tab, String title, String date) {
        var document = new Document(null, PartialDate.of(date), null, null, null, title, null, null, null, null);
        var notice = tab == null ? null : new NoticeKey("NND 989501", "7", tab);
        return new Reading(
                line, new FileFacts(notice, identifier, null, document, null, null, null, null), null, List.of(), null);
    }
}
