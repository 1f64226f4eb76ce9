package org.declass.file;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Display;

/**
 * By what others can tell a file: on paper that leaves the house, in the words of its notice.
 *
 * @param title its title, or what else tells it from others
 * @param document "Telegram 2747, 29 Apr 1962, from Rome to Washington, 3 pages, Secret"
 * @param notice the key of its notice, and the archives' own number
 * @param place where it belongs, from the repository down to the folder
 * @param closed why it is closed, as stated: "Kyl-Lott review by DOE, 2001, restriction RD/FRD"
 */
public record Identification(String title, String document, String notice, String place, String closed) {

    /** What is known of a file. */
    public static Identification of(WithdrawnFile file) {
        var facts = file.facts();
        return new Identification(
                facts.heading(), document(facts), notice(facts), place(facts), closed(facts.withdrawal()));
    }

    private static String document(FileFacts facts) {
        var document = facts.document();
        return joined(
                document.type() == null ? "Document" : document.type(),
                named("no.", document.number()),
                FileDisplay.dated(document.date()),
                named("from", document.from()),
                named("to", document.to()),
                document.pages() == null ? null : Display.counted(document.pages(), "page"),
                document.classification());
    }

    private static String notice(FileFacts facts) {
        return joined(facts.notice().toString(), facts.identifier());
    }

    private static String place(FileFacts facts) {
        var at = facts.location();
        return joined(
                at.repository(),
                FileDisplay.group(at.recordGroup()),
                at.series(),
                named("entry", at.entry()),
                named("box", at.box()),
                named("folder", at.folder()),
                named("file no.", at.fileNumber()),
                named("NAID", at.naid()));
    }

    private static String closed(Withdrawal withdrawal) {
        var by = withdrawal.kind() == WithdrawalKind.UNSTATED ? "Withdrawn" : Display.label(withdrawal.kind());
        return joined(
                withdrawal.agency() == null ? by : by + " by " + withdrawal.agency(),
                withdrawal.date().text() == null ? null : FileDisplay.shown(withdrawal.date()),
                named("restriction", withdrawal.restrictionCodes()));
    }

    private static String named(String name, String value) {
        return value == null ? null : name + " " + value;
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
