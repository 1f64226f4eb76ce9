package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Versioned;

/** Keeps the document types. */
@ApplicationScoped
@Transactional
class DocumentTypeDesk {

    private static final SortKey<DocumentTypeFacts> BY_CODE =
            new SortKey<>("code", "t.code", String.class, DocumentTypeFacts::code);

    private static final Keyset.Source<DocumentTypeFacts> LIST = new Keyset.Source<>(
            DocumentTypeFacts.class,
            "select t.code, t.name",
            "from DocumentType t",
            BY_CODE,
            List.of(BY_CODE, new SortKey<>("name", "t.name", String.class, DocumentTypeFacts::name)));

    private final DocumentTypes types;
    private final Keyset keyset;

    DocumentTypeDesk(DocumentTypes types, Keyset keyset) {
        this.types = types;
        this.keyset = keyset;
    }

    Slice<DocumentTypeFacts> list(DocumentTypeQuery filter, PageQuery page) {
        return keyset.page(LIST, filter.conditions(), page);
    }

    Versioned<DocumentTypeFacts> get(String code) {
        return shown(types.get(code));
    }

    /** Enters a document type. */
    Versioned<DocumentTypeFacts> record(DocumentTypeFacts facts, Act act) {
        types.find(facts.code()).ifPresent(known -> {
            throw new Invalid("code", "There is a document type " + known.code() + " already.");
        });
        var type = DocumentType.record(facts, act);
        types.persistAndFlush(type);
        return shown(type);
    }

    /** Changes what is known of a document type. */
    Versioned<DocumentTypeFacts> edit(String code, DocumentTypeFacts facts, Seen seen, Act act) {
        var type = types.get(code);
        seen.orStale(type.version(), type.code());
        type.edit(facts, act);
        types.flush();
        return shown(type);
    }

    private static Versioned<DocumentTypeFacts> shown(DocumentType type) {
        return new Versioned<>(type.facts(), type.version());
    }
}
