package org.declass.appeal;

/**
 * Something that stands in the way of an appeal.
 *
 * @param policy the policy that it breaks
 * @param sentence what stands in the way
 */
public record FilingObstacle(FilingPolicy policy, String sentence) {

    /** The sentence with its citation, and whether anybody checked that. */
    String cited() {
        return policy.beside().map(citation -> sentence + " (" + citation + ")").orElse(sentence);
    }
}
