package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Option;
import org.declass.web.Register;

/** The list of requests: its filters, its columns, its orders. */
@ApplicationScoped
class RequestRegister implements Listed {

    /** How many of the agencies' numbers a cell shows. */
    private static final int NUMBERS_SHOWN = 2;

    static final Register<RequestRow> REQUESTS = new Register<>(
            "requests",
            RequestRow.class,
            RequestFilter.class,
            RequestFilterForm.FILTERS,
            List.of(
                    Column.of("number", "Number", Column.Look.PLAIN, row -> Cell.link(row.number(), href(row))),
                    Column.of("title", "Asks for", Column.Look.TITLE, RequestRegister::title)
                            .telling("filedBy"),
                    Column.plain("agency", "Agency", RequestRow::agency),
                    Column.of("status", "Status", Column.Look.PLAIN, RequestRegister::status)
                            .telling("referralsOut"),
                    Column.said("statusSince", "Since", RequestRow::statusSince),
                    Column.said("sentOn", "Sent", RequestRow::sentOn),
                    Column.of("determined", "Answered", Column.Look.NUMBER, RequestRegister::answered)
                            .telling("items"),
                    Column.of("numbers", "Their numbers", Column.Look.LABELLED, RequestRegister::numbers),
                    Column.plain("editor", "Editor", RequestRow::editor),
                    Column.plain("phase", "Whose turn", RequestRow::phase),
                    Column.plain("kind", "Kind", RequestRow::kind),
                    Column.said("authority", "Authority", RequestRow::authority),
                    Column.said("question", "They ask about", RequestRow::question),
                    Column.said("answerBy", "Answer by", RequestRow::answerBy),
                    Column.said("receivedOn", "Received", RequestRow::receivedOn),
                    Column.said("acknowledgedOn", "Acknowledged", RequestRow::acknowledgedOn),
                    Column.said("decidedOn", "Decided", RequestRow::decidedOn),
                    Column.said("closedOn", "Closed", RequestRow::closedOn),
                    Column.said("closeReason", "Closed as", RequestRow::closeReason),
                    Column.count("items", "Items", RequestRow::items),
                    Column.count("referralsOut", "Referrals out", RequestRow::referralsOut),
                    Column.said("filedBy", "Filed by", RequestRow::filedBy),
                    Column.said("updatedAt", "Last changed", RequestRow::updatedAt)),
            List.of("number", "title", "agency", "status", "statusSince", "sentOn", "determined", "numbers", "editor"),
            List.of(
                    new Option("-number", "Newest first"),
                    new Option("number", "Oldest first"),
                    new Option("statusSince", "Longest unmoved first"),
                    new Option("-updatedAt", "Last changed first"),
                    new Option("agency", "By agency")),
            RequestQueries.REQUESTS.sortNames());

    @Override
    public Register<RequestRow> register() {
        return REQUESTS;
    }

    private static String href(RequestRow row) {
        return "/requests/" + row.number();
    }

    private static Cell title(RequestRow row) {
        return Cell.of(row.title()).small(row.filedBy() == FiledBy.OTHERS ? "filed by others" : null);
    }

    private static Cell status(RequestRow row) {
        return Cell.badge(row.status()).small(row.referralsOut() > 0 ? row.referralsOut() + " out" : null);
    }

    private static Cell answered(RequestRow row) {
        return Cell.of(row.determined() + " of " + row.items());
    }

    private static Cell numbers(RequestRow row) {
        var all = row.numbers();
        return all.size() <= NUMBERS_SHOWN
                ? Cell.of(all)
                : Cell.of(String.join(", ", all.subList(0, NUMBERS_SHOWN)) + " …")
                        .hint(String.join(", ", all));
    }
}
