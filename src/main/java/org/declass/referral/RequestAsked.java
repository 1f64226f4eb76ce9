package org.declass.referral;

import java.util.List;
import org.declass.file.FileNumber;
import org.declass.web.Conditions;
import org.declass.web.Typed;

/**
 * What is asked of the request that something belongs to, apart from what is asked of the thing itself; as the request is
 * known today.
 *
 * @param words words or fragments of its title or numbers, or null
 * @param file the number of a file it asks for, or null
 */
record RequestAsked(String words, String file) {

    /**
     * Adds the conditions on the alias {@code r} of the request; the words are no words of the list.
     *
     * @param id the column of the list with the id of the request
     */
    Conditions on(Conditions conditions, String id) {
        var given = Typed.orNull(words);
        if (given != null) {
            conditions
                    .exists(
                            "ReviewRequest asked",
                            asked -> asked.also("asked = r")
                                    .containsWords(
                                            List.of("asked.facts.title", "asked.number"),
                                            List.of("asked.numberText"),
                                            given))
                    .wordsOf("REQUEST", id, given);
        }
        return conditions.also(
                id + " in (select held.request.id from RequestItem held where held.file.id = ",
                Typed.orNull(file) == null ? null : FileNumber.id(file.strip()),
                ")");
    }
}
