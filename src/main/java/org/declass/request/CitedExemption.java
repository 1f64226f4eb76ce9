package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An exemption as a letter cites it.
 *
 * @param code as written
 * @param known the code of the reference table it means, or null where none does
 */
@Embeddable
record CitedExemption(
        @Column(name = "cited_code") String code,
        @Column(name = "known_code") String known) {}
