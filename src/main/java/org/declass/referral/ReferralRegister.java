package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Option;
import org.declass.web.Register;

/** The list of referrals: its filters, its columns, its orders. */
@ApplicationScoped
class ReferralRegister implements Listed {

    static final Register<ReferralRow> REFERRALS = new Register<>(
            "referrals",
            ReferralRow.class,
            ReferralFilter.class,
            ReferralFilterForm.FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Number",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/referrals/" + row.number())),
                    Column.<ReferralRow>of(
                                    "request",
                                    "Request",
                                    Column.Look.TITLE,
                                    row -> Cell.link(row.request(), "/requests/" + row.request())
                                            .after(row.requestTitle()))
                            .telling("requestTitle"),
                    Column.said("agency", "With", ReferralRow::agency),
                    Column.plain("category", "Category", ReferralRow::category),
                    Column.badge("status", "Status", ReferralRow::status),
                    Column.said("statusSince", "Since", ReferralRow::statusSince),
                    Column.said("sentOn", "Sent", ReferralRow::sentOn),
                    Column.plain("recommendation", "They advised", ReferralRow::recommendation),
                    Column.count("items", "Items", ReferralRow::items),
                    Column.said("from", "From", ReferralRow::from),
                    Column.said("requestTitle", "The request asks for", ReferralRow::requestTitle),
                    Column.said("knownBy", "Known by", ReferralRow::knownBy),
                    Column.said("learnedOn", "Learned of", ReferralRow::learnedOn),
                    Column.said("acknowledgedOn", "Acknowledged", ReferralRow::acknowledgedOn),
                    Column.said("returnedOn", "Returned", ReferralRow::returnedOn),
                    Column.said("updatedAt", "Last changed", ReferralRow::updatedAt)),
            List.of(
                    "number",
                    "request",
                    "agency",
                    "category",
                    "status",
                    "statusSince",
                    "sentOn",
                    "recommendation",
                    "items"),
            List.of(
                    new Option("-number", "Newest first"),
                    new Option("statusSince", "Longest unmoved first"),
                    new Option("-updatedAt", "Last changed first"),
                    new Option("agency", "By agency")),
            ReferralQueries.REFERRALS.sortNames());

    @Override
    public Register<ReferralRow> register() {
        return REFERRALS;
    }
}
