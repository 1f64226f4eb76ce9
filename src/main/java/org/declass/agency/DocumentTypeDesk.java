package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.declass.history.Act;
import org.declass.history.FactsThen;
import org.declass.history.SubjectKind;
import org.declass.web.Invalid;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Shelf;
import org.declass.web.Slice;
import org.declass.web.Versioned;

/** Keeps the document types. */
@ApplicationScoped
@Transactional
class DocumentTypeDesk {

    private static final Shelf<DocumentTypeFacts> LIST = Shelf.<DocumentTypeFacts>by(
                    "code", String.class, DocumentTypeFacts::code)
            .orBy("name", String.class, DocumentTypeFacts::name);

    private final DocumentTypes types;
    private final FactsThen facts;

    DocumentTypeDesk(DocumentTypes types, FactsThen facts) {
        this.types = types;
        this.facts = facts;
    }

    Slice<DocumentTypeFacts> list(DocumentTypeQuery filter, PageQuery page) {
        var known = types.listAll().stream()
                .map(one -> new FactsThen.Known<>(one.subject(), "", one.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.DOCUMENT_TYPE, known, filter.asOf).filter(filter::shows), page);
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
