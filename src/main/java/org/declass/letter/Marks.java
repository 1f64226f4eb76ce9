package org.declass.letter;

import java.util.List;
import org.declass.web.Span;

/** Marks what was asked for in what a case is shown with. */
public interface Marks {

    /** Where nothing was asked for. */
    Marks NONE = new Marks() {
        @Override
        public List<Span> number(String number) {
            return words(number);
        }

        @Override
        public List<Span> words(String text) {
            return List.of(new Span(text, false));
        }
    };

    /** In a number, of which any fragment may have been asked for. */
    List<Span> number(String number);

    /** In a text. */
    List<Span> words(String text);
}
