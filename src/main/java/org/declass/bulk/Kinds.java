package org.declass.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.declass.bulk.Things.Kind;
import org.declass.deadline.DeadlineDesk;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.FileRow;
import org.declass.file.WithdrawnFiles;
import org.declass.finding.FindingDesk;
import org.declass.finding.FindingFilter;
import org.declass.finding.FindingQueries;
import org.declass.finding.FindingRow;
import org.declass.referral.ReferralFilter;
import org.declass.referral.ReferralQueries;
import org.declass.referral.ReferralRow;
import org.declass.referral.Referrals;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestRow;
import org.declass.request.ReviewRequests;
import org.declass.web.Display;

/** The lists on whose things acts can be recorded together: what one of them is about, and which pass a filter. */
@Dependent
class Kinds {

    @Produces
    Kind<RequestFilter> requests(ReviewRequests requests, RequestQueries queries) {
        return new Kind<>(
                "requests",
                RequestFilter.class,
                number -> {
                    var request = requests.get(number);
                    return new Chosen(request.number(), request.facts().title(), request.version(), null);
                },
                (filter, page) -> queries.matching(filter, page).map(RequestRow::number));
    }

    @Produces
    Kind<ReferralFilter> referrals(Referrals referrals, ReferralQueries queries) {
        return new Kind<>(
                "referrals",
                ReferralFilter.class,
                number -> {
                    var referral = referrals.get(number);
                    var about = referral.facts().agency() + ": "
                            + referral.request().facts().title();
                    return new Chosen(referral.number(), about, referral.version(), null);
                },
                (filter, page) -> queries.matching(filter, page).map(ReferralRow::number));
    }

    @Produces
    Kind<FileFilter> files(WithdrawnFiles files, FileQueries queries) {
        return new Kind<>(
                "files",
                FileFilter.class,
                number -> {
                    var file = files.get(number);
                    return new Chosen(file.number(), file.facts().heading(), file.version(), null);
                },
                (filter, page) -> queries.matching(filter, page).map(FileRow::number));
    }

    @Produces
    Kind<FindingFilter> findings(FindingDesk desk, FindingQueries queries) {
        return new Kind<>(
                "findings",
                FindingFilter.class,
                number -> {
                    var found = desk.get(number);
                    var row = found.thing();
                    return new Chosen(row.number(), row.request() + ": " + row.sentence(), found.version(), null);
                },
                (filter, page) -> queries.matching(filter, page).map(FindingRow::number));
    }

    @Produces
    Kind<DeadlineFilter> deadlines(DeadlineDesk desk, DeadlineQueries queries) {
        return new Kind<>(
                "deadlines",
                DeadlineFilter.class,
                number -> {
                    var found = desk.get(number);
                    var row = found.thing();
                    var about = row.request() + ": " + row.purpose().label() + ", due " + Display.day(row.due());
                    return new Chosen(row.number(), about, found.version(), null);
                },
                (filter, page) -> queries.matching(filter, page).map(DeadlineRow::number));
    }
}
