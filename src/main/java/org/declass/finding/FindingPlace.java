package org.declass.finding;

import jakarta.persistence.Embeddable;

/**
 * What of a request a finding concerns.
 *
 * @param item the number of the item within the request
 * @param determination the number of the answer on it, or null where it is not about an answer
 */
@Embeddable
record FindingPlace(int item, String determination) {}
