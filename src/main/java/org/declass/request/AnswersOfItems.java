package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.file.Answers;
import org.declass.file.AnswersOnFiles;
import org.declass.file.WithdrawnFile;

/** Reads what was answered on files from their items in all requests. */
@ApplicationScoped
class AnswersOfItems implements AnswersOnFiles {

    private final EntityManager entities;

    AnswersOfItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<WithdrawnFile, Answers> on(Collection<WithdrawnFile> files) {
        return entities.createQuery(
                        "select i from RequestItem i join fetch i.request where i.file in :files", RequestItem.class)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RequestItem::file, Collectors.collectingAndThen(Collectors.toList(), AnswersOfItems::answers)));
    }

    static Answers answers(List<RequestItem> items) {
        return new Answers(
                items.stream().anyMatch(RequestItem::isWaiting),
                items.stream().flatMap(item -> item.answer().stream()).toList());
    }
}
