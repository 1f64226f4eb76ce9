package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.FiledBy;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Register;

/** The list of appeals: its filters, its columns, its orders. */
@ApplicationScoped
class AppealRegister implements Listed {

    static final Register<AppealRow> APPEALS = new Register<>(
            "appeals",
            AppealRow.class,
            AppealFilter.class,
            AppealFilterForm.FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Number",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/appeals/" + row.number())),
                    Column.<AppealRow>of("request", "Request", Column.Look.TITLE, AppealRegister::request)
                            .telling("requestTitle", "filedBy"),
                    Column.plain("level", "Level", AppealRow::level),
                    Column.said("body", "Before", AppealRow::body),
                    Column.of("basis", "Ground", Column.Look.LOOSE, row -> Cell.of(row.basis())),
                    Column.badge("status", "Status", AppealRow::status),
                    Column.said("statusSince", "Since", AppealRow::statusSince),
                    Column.of(
                            "filedOn",
                            "Filed",
                            Column.Look.LABELLED,
                            row -> row.filedOn() == null ? Cell.of("").small("nobody says") : Cell.of(row.filedOn())),
                    Column.count("items", "Items", AppealRow::items),
                    Column.count("ruled", "Decided", AppealRow::ruled),
                    Column.said("agency", "Agency", AppealRow::agency),
                    Column.said("requestTitle", "The request asks for", AppealRow::requestTitle),
                    Column.said("filedBy", "Filed by", AppealRow::filedBy),
                    Column.said("receivedOn", "Received", AppealRow::receivedOn),
                    Column.said("acknowledgedOn", "Acknowledged", AppealRow::acknowledgedOn),
                    Column.said("endedOn", "Ended", AppealRow::endedOn),
                    Column.said("closeReason", "Closed as", AppealRow::closeReason),
                    Column.said("updatedAt", "Last changed", AppealRow::updatedAt)),
            List.of(
                    "number",
                    "request",
                    "level",
                    "body",
                    "basis",
                    "status",
                    "statusSince",
                    "filedOn",
                    "items",
                    "ruled"),
            AppealFilterForm.ORDERS,
            AppealQueries.APPEALS.sortNames());

    @Override
    public Register<AppealRow> register() {
        return APPEALS;
    }

    private static Cell request(AppealRow row) {
        return Cell.link(row.request(), "/requests/" + row.request())
                .after(row.requestTitle())
                .small(row.filedBy() == FiledBy.OTHERS ? "filed by others" : null);
    }
}
