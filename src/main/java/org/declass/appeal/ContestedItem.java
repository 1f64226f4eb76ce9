package org.declass.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.declass.request.RequestItem;

/** An item that is appealed, and what came of it. */
@Embeddable
class ContestedItem {

    /** As the migration has it for what was there already. */
    private static final LocalDate UNDECIDED = LocalDate.of(1900, 1, 1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private RequestItem item;

    @Enumerated(EnumType.STRING)
    private AppealResult result;

    @Column(name = "ruled_on")
    private LocalDate ruledOn;

    @Column(name = "ruled_order")
    private LocalDate ruledOrder;

    protected ContestedItem() {}

    ContestedItem(RequestItem item) {
        this(item, null, null);
    }

    private ContestedItem(RequestItem item, AppealResult result, LocalDate ruledOn) {
        this.item = item;
        this.result = result;
        this.ruledOn = ruledOn;
        this.ruledOrder = ruledOrder(ruledOn);
    }

    /** The day by which lists are ordered: that of the decision, or long ago while there is none. */
    static LocalDate ruledOrder(LocalDate ruledOn) {
        return ruledOn == null ? UNDECIDED : ruledOn;
    }

    /** The same with its result, which a letter of a day gives. */
    ContestedItem ruled(AppealResult given, LocalDate letter) {
        return new ContestedItem(item, given, letter);
    }

    /** The same without a result: what was said of it was taken back. */
    ContestedItem open() {
        return new ContestedItem(item, null, null);
    }

    RequestItem item() {
        return item;
    }

    /** What came of it, or null. */
    AppealResult result() {
        return result;
    }

    LocalDate ruledOn() {
        return ruledOn;
    }
}
