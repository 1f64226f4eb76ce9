package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.declass.file.WithdrawnFile;

/** A file that was taken off a draft, so that lists of a past day find it; nothing of today asks for it. */
@Entity
@Table(name = "request_item_removed")
class RemovedItem {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private WithdrawnFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "filed_by")
    private FiledBy filedBy;

    protected RemovedItem() {}

    RemovedItem(RequestItem item) {
        id = item.id();
        request = item.request();
        ordinal = item.ordinal();
        file = item.file();
        filedBy = request.filedBy();
    }
}
