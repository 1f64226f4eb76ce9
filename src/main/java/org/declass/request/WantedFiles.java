package org.declass.request;

import java.util.List;
import org.declass.file.WithdrawnFile;

/**
 * What a draft will ask for.
 *
 * @param files the numbers as typed
 * @param chosen the files behind them
 * @param again from when on they may be asked for again, where that lies ahead
 * @param key makes sure that the form is sent once only
 */
record WantedFiles(String files, List<Chosen> chosen, List<AskedAgain> again, String key) {

    static WantedFiles of(String typed, List<WithdrawnFile> chosen, List<AskedAgain> again, String key) {
        return new WantedFiles(typed, chosen.stream().map(Chosen::of).toList(), again, key);
    }

    /** A file that the draft will ask for. */
    record Chosen(String number, String title) {

        static Chosen of(WithdrawnFile file) {
            var document = file.facts().document();
            return new Chosen(file.number(), document.title() == null ? document.type() : document.title());
        }
    }
}
