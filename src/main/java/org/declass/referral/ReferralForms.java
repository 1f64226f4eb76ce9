package org.declass.referral;

import java.util.List;
import org.declass.request.Letters;
import org.declass.request.NumberKind;
import org.declass.request.TrackingNumber;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed into the forms about referrals, besides the day and the note. */
final class ReferralForms {

    private ReferralForms() {}

    /** What was passed on to whom. */
    record Referring(
            @RestForm List<String> items,
            @RestForm String agency,
            @RestForm String category,
            @RestForm String knownBy,
            @RestForm String sentOn,
            @RestForm String confirmed) {

        Referring {
            items = items == null ? List.of() : List.copyOf(items);
        }

        static Referring begun(List<String> items) {
            return new Referring(items, null, null, KnownBy.NOTIFIED.name(), null, null);
        }

        /** Whether the person insists although the same is out already. */
        public boolean isInsisting() {
            return "true".equals(confirmed);
        }

        ReferralDesk.Passed read(Typed typed) {
            return new ReferralDesk.Passed(
                    ordinals(typed), facts(typed), isInsisting() ? Letters.Confirmation.YES : Letters.Confirmation.NO);
        }

        private ReferralFacts facts(Typed typed) {
            typed.needs("agency", agency, "Choose the agency that received it.")
                    .needs("category", category, "Choose what kind of information it is about.")
                    .needs("knownBy", knownBy, "Choose how we know of it.");
            return new ReferralFacts(
                    Typed.orNull(agency),
                    typed.constant("category", category, Category.class),
                    typed.constant("knownBy", knownBy, KnownBy.class),
                    typed.day("sentOn", sentOn));
        }

        private List<Integer> ordinals(Typed typed) {
            if (items.isEmpty()) {
                typed.complain("items", "Tick at least one item.");
            }
            return items.stream().map(item -> typed.number("items", item)).toList();
        }
    }

    /** What came back. */
    record Return(@RestForm String recommendation) {

        static final Return EMPTY = new Return(null);

        Recommendation read(Typed typed) {
            typed.needs("recommendation", recommendation, "Choose what they advised.");
            return typed.constant("recommendation", recommendation, Recommendation.class);
        }
    }

    /** A number of the sender or the receiver. */
    record Number(
            @RestForm String agency,
            @RestForm String kind,
            @RestForm String value,
            @RestForm String givenOn) {

        static Number of(String agency) {
            return new Number(agency, NumberKind.RECEIVER.name(), null, null);
        }

        TrackingNumber read(Typed typed) {
            return TrackingNumber.read(typed, agency, kind, value, givenOn);
        }
    }
}
