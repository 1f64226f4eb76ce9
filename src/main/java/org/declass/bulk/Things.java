package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.WithdrawnFiles;
import org.declass.referral.ReferralFilter;
import org.declass.referral.ReferralQueries;
import org.declass.referral.Referrals;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.ReviewRequests;
import org.declass.web.FilterFields;
import org.declass.web.Invalid;
import org.declass.web.Listed;
import org.declass.web.NotFound;
import org.declass.web.PageQuery;
import org.declass.web.Query;
import org.declass.web.Register;

/** Finds the things of a list: by number, or all that pass a filter. */
@ApplicationScoped
@Transactional
class Things {

    private final ReviewRequests requests;
    private final Referrals referrals;
    private final WithdrawnFiles files;
    private final RequestQueries requestQueries;
    private final ReferralQueries referralQueries;
    private final FileQueries fileQueries;
    private final FilterFields fields;
    private final Map<String, Register<?>> registers = new HashMap<>();

    Things(
            ReviewRequests requests,
            Referrals referrals,
            WithdrawnFiles files,
            RequestQueries requestQueries,
            ReferralQueries referralQueries,
            FileQueries fileQueries,
            FilterFields fields,
            Instance<Listed> listed) {
        this.requests = requests;
        this.referrals = referrals;
        this.files = files;
        this.requestQueries = requestQueries;
        this.referralQueries = referralQueries;
        this.fileQueries = fileQueries;
        this.fields = fields;
        listed.forEach(one -> registers.put(one.register().name(), one.register()));
    }

    /**
     * What passes a filter.
     *
     * @param numbers the first of them, oldest first
     * @param total how many there are
     */
    record Matching(List<String> numbers, long total) {}

    /** A thing as it stands now. */
    Chosen get(String list, String number) {
        return switch (list) {
            case "requests" -> {
                var request = requests.get(number);
                yield new Chosen(request.number(), request.facts().title(), request.version(), null);
            }
            case "referrals" -> {
                var referral = referrals.get(number);
                var about = referral.facts().agency() + ": "
                        + referral.request().facts().title();
                yield new Chosen(referral.number(), about, referral.version(), null);
            }
            case "files" -> {
                var file = files.get(number);
                yield new Chosen(file.number(), file.facts().heading(), file.version(), null);
            }
            default -> throw new NotFound("list on whose things acts can be recorded together:", list);
        };
    }

    /** The first of those that pass a filter, as it stands in an address. */
    Matching matching(String list, String query, int most) {
        var register = registers.get(list);
        if (register == null) {
            throw new NotFound("list", list);
        }
        var asked = Query.parse(query, register);
        if (asked.asked().stream().anyMatch(one -> one.getKey().equals("asOf"))) {
            throw new Invalid("matching", "Acts are recorded on things as they stand now: take away the past day.");
        }
        var page = PageQuery.first(most);
        page.count = true;
        return switch (list) {
            case "requests" -> {
                var slice = requestQueries.matching(fields.filled(RequestFilter.class, register, asked), page);
                yield new Matching(
                        slice.items().stream().map(row -> row.number()).toList(), slice.total());
            }
            case "referrals" -> {
                var slice = referralQueries.matching(fields.filled(ReferralFilter.class, register, asked), page);
                yield new Matching(
                        slice.items().stream().map(row -> row.number()).toList(), slice.total());
            }
            case "files" -> {
                var slice = fileQueries.matching(fields.filled(FileFilter.class, register, asked), page);
                yield new Matching(
                        slice.items().stream().map(row -> row.number()).toList(), slice.total());
            }
            default -> throw new NotFound("list on whose things acts can be recorded together:", list);
        };
    }
}
