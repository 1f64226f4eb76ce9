package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.declass.appeal.CameTo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which exemptions agencies cite, and what became of them on appeal.
 *
 * @param decisions how many decisions cite any
 * @param byCode by code, those cited most first
 * @param byAgencyAndYear the same by the agency that decided and the year of its letter
 */
record Exemptions(long decisions, List<Code> byCode, List<Cell> byAgencyAndYear) {

    /**
     * One exemption.
     *
     * @param code the code of the reference table, or as written where that does not know it
     * @param cited how many decisions cite it
     * @param upheld on how many appealed items it was contested, and nothing more was released
     * @param reversedInPart on how many more was released, but not all
     * @param reversedInFull on how many all was released
     */
    record Code(
            @Schema(examples = "25X6") String code, long cited, long upheld, long reversedInPart, long reversedInFull) {

        long count(CameTo cameTo) {
            return switch (cameTo) {
                case UPHELD -> upheld;
                case REVERSED_IN_PART -> reversedInPart;
                case REVERSED_IN_FULL -> reversedInFull;
                case OTHERWISE, UNDECIDED, OPEN -> 0;
            };
        }
    }

    /**
     * One exemption as one agency cited it in one year.
     *
     * @param code the code
     * @param agency the code of the agency
     * @param year the calendar year of the letters
     * @param cited how many decisions cite it
     */
    record Cell(String code, String agency, int year, long cited) {}

    /**
     * A row of the report as a table.
     *
     * @param section what is counted by what: byCode or byAgencyAndYear
     * @param code the code
     * @param agency the code of the agency; null by code alone
     * @param year the year of the letters; null by code alone
     * @param cited how many decisions cite it
     * @param upheld appealed, and nothing more was released; null by agency and year
     * @param reversedInPart appealed, and more was released; null by agency and year
     * @param reversedInFull appealed, and all was released; null by agency and year
     */
    record Line(
            String section,
            String code,
            String agency,
            Integer year,
            long cited,
            Long upheld,
            Long reversedInPart,
            Long reversedInFull) {}

    /** The whole report as rows. */
    @JsonIgnore
    List<Line> lines() {
        return Stream.concat(
                        byCode.stream()
                                .map(each -> new Line(
                                        "byCode",
                                        each.code(),
                                        null,
                                        null,
                                        each.cited(),
                                        each.upheld(),
                                        each.reversedInPart(),
                                        each.reversedInFull())),
                        byAgencyAndYear.stream()
                                .map(each -> new Line(
                                        "byAgencyAndYear",
                                        each.code(),
                                        each.agency(),
                                        each.year(),
                                        each.cited(),
                                        null,
                                        null,
                                        null)))
                .toList();
    }
}
