package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

/** What the engines say of a row that names another that is not there becomes an answer that names the field. */
class BrokenReferenceTest {

    private static Problem problem(String words, String state, int code) {
        var refusal = new SQLException(words, state, code);
        return BrokenReference.of(new ConstraintViolationException("refused", refusal, "key"))
                .orElse(null);
    }

    @Test
    void namesTheFieldThatH2SpeaksOf() {
        var problem = problem(
                "Referential integrity constraint violation: \"CONSTRAINT_6B: PUBLIC.FILE FOREIGN KEY(INFERRED_AGENCY)"
                        + " REFERENCES PUBLIC.AGENCY(CODE) ('zz')\"; SQL statement: insert into file",
                "23506",
                23506);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.violations()).extracting(Violation::field).containsExactly("inferredAgency");
    }

    @Test
    void namesTheFieldThatPostgresSpeaksOf() {
        var problem = problem(
                "ERROR: insert or update on table \"request\" violates foreign key constraint \"request_agency_fkey\"\n"
                        + "  Detail: Key (agency)=(zz) is not present in table \"agency\".",
                "23503",
                0);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.violations()).extracting(Violation::field).containsExactly("agency");
    }

    @Test
    void saysThatSomethingStillRefersToWhatWouldGo() {
        assertThat(problem("... FOREIGN KEY(ITEM_ID) REFERENCES ...", "23503", 23503)
                        .status())
                .isEqualTo(409);
        assertThat(problem("Key (id)=(7) is still referenced from table \"x\".", "23503", 0)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void leavesOtherConstraintsToOthers() {
        assertThat(problem("Unique index or primary key violation", "23505", 23505))
                .isNull();
    }
}
