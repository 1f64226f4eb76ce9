package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("one-engine")
class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static FileRow row(long id, NoticeKey notice, String box) {
        var location = new Location(null, null, null, null, box, null, null, null);
        return new FileRow(
                id, FileStatus.WITHDRAWN, null, null, null, notice, null, location, null, null, null, null, null);
    }

    @Test
    void goesThroughBoxesAndNoticesAsTheyLie() {
        var list = Checklist.of(
                TODAY,
                List.of(
                        row(1, new NoticeKey("NND 989501", "7", "10"), "10"),
                        row(2, new NoticeKey("NND 989501", "8", "1"), "10"),
                        row(3, new NoticeKey("NND 989501", "7", "9"), "10"),
                        row(4, NoticeKey.NONE, "9")),
                4);

        assertThat(list.boxes()).extracting(Checklist.Box::place).containsExactly("box 9", "box 10");
        assertThat(list.boxes().get(1).folders().get(0).files())
                .extracting(Checklist.Line::number)
                .containsExactly("W-3", "W-1", "W-2");
        assertThat(list.isBeyond()).isFalse();
    }

    @Test
    void saysWhenItIsNotWhole() {
        var rows = Collections.nCopies(Checklist.MOST, row(1, NoticeKey.NONE, null));

        assertThat(Checklist.of(TODAY, rows, Checklist.MOST).isBeyond()).isFalse();
        assertThat(Checklist.of(TODAY, rows, Checklist.MOST + 1).isBeyond()).isTrue();
        assertThat(Checklist.of(TODAY, rows, Checklist.MOST).boxes())
                .extracting(Checklist.Box::place)
                .containsExactly("Place not stated");
        assertThat(Checklist.ofNothing(TODAY).isAsked()).isFalse();
    }
}
