package org.declass;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The big list of naughty strings, which break programs that trust what is typed. */
public final class NaughtyStrings {

    private NaughtyStrings() {}

    /** All 515, the empty one among them. */
    public static List<String> all() {
        var list = SharedData.path("hostile/blns/blns.json").toFile();
        try {
            return List.of(new ObjectMapper().readValue(list, String[].class));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** As many of the strings in one text as a field can hold, so that all that fit go through each field. */
    public static List<String> packed(int longest) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder("x");
        for (var naughty : all()) {
            if (naughty.length() + 5 > longest) {
                continue;
            }
            if (text.length() + naughty.length() + 4 > longest) {
                texts.add(text.append(" x").toString());
                text = new StringBuilder("x");
            }
            text.append(' ').append(naughty);
        }
        texts.add(text.append(" x").toString());
        return texts;
    }
}
