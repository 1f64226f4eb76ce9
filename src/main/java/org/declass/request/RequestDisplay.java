package org.declass.request;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.declass.file.FileDisplay;
import org.declass.web.Display;

/** How the pages about requests write spans of days, numbers of pages and where files stand. */
@TemplateExtension
public final class RequestDisplay {

    private RequestDisplay() {}

    /** Where the file of an item stands, in words. */
    static String fileStanding(RequestView.ItemView item) {
        return FileDisplay.standing(item.fileStatus(), item.releasedExtent());
    }

    /** How many days lie between a day and today. */
    static long daysUntil(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(day, today);
    }

    /** How long a day is ago: "today", "1 day ago", "49 days ago". */
    static String ago(LocalDate day, LocalDate today) {
        var days = daysUntil(day, today);
        return days == 0 ? "today" : days == 1 ? "1 day ago" : Display.grouped(days) + " days ago";
    }

    /** "30 pages: 12 in full, 8 in part, 10 denied"; empty where the letter does not say. */
    static String pages(DeterminationRow answer) {
        List<String> parts = new ArrayList<>();
        add(parts, answer.pagesFull(), "in full");
        add(parts, answer.pagesPart(), "in part");
        add(parts, answer.pagesDenied(), "denied");
        var split = String.join(", ", parts);
        if (answer.pagesTotal() == null) {
            return split.isEmpty() ? "" : "Pages: " + split;
        }
        var total = answer.pagesTotal() == 1 ? "1 page" : answer.pagesTotal() + " pages";
        return split.isEmpty() ? total : total + ": " + split;
    }

    /** "Right to appeal: not stated", "Appeal by 11 April 2026, says the letter"; empty where nobody noted anything. */
    public static String appealing(DeterminationRow answer) {
        if (answer.appealBy() != null) {
            return "Appeal by " + Display.day(answer.appealBy()) + ", says the letter";
        }
        return answer.appealRights() == null
                ? ""
                : "Right to appeal: " + answer.appealRights().label().toLowerCase(Locale.ROOT);
    }

    /** "all 4 items", "items 1, 3", "item 2": which of how many. */
    public static String items(List<Integer> ordinals, int of) {
        if (ordinals.size() == of) {
            return of == 1 ? "the only item" : "all " + of + " items";
        }
        return (ordinals.size() == 1 ? "item " : "items ")
                + ordinals.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void add(List<String> parts, Integer count, String words) {
        if (count != null && count > 0) {
            parts.add(count + " " + words);
        }
    }
}
