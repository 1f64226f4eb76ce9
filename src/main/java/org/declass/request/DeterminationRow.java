package org.declass.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.declass.file.FileNumber;

/** A determination as a list shows it. */
public record DeterminationRow(
        @JsonIgnore long id,
        String number,
        String request,
        String item,
        String file,
        Stage stage,
        Outcome outcome,
        String agency,
        LocalDate letterDate,
        LocalDate receivedOn,
        Integer pagesTotal,
        Integer pagesFull,
        Integer pagesPart,
        Integer pagesDenied,
        List<String> exemptions,
        List<String> unknownExemptions,
        AppealRights appealRights,
        LocalDate appealBy,
        String supersedes,
        boolean superseded,
        String note) {

    /** As the query reads it; the exemptions follow. */
    public DeterminationRow(
            long id,
            String request,
            int ordinal,
            long fileId,
            Stage stage,
            Outcome outcome,
            String agency,
            LocalDate letterDate,
            LocalDate receivedOn,
            Integer pagesTotal,
            Integer pagesFull,
            Integer pagesPart,
            Integer pagesDenied,
            AppealRights appealRights,
            LocalDate appealBy,
            Long supersedesId,
            boolean superseded,
            String note) {
        this(
                id,
                "D-" + id,
                request,
                request + "/" + ordinal,
                FileNumber.of(fileId),
                stage,
                outcome,
                agency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                List.of(),
                List.of(),
                appealRights,
                appealBy,
                supersedesId == null ? null : "D-" + supersedesId,
                superseded,
                note);
    }

    /** The same before or after it was put right. */
    DeterminationRow superseded(boolean then) {
        return with(exemptions, unknownExemptions, then);
    }

    DeterminationRow citing(List<CitedExemption> cited) {
        return with(
                cited.stream().map(CitedExemption::code).toList(),
                cited.stream()
                        .filter(one -> one.known() == null)
                        .map(CitedExemption::code)
                        .toList(),
                superseded);
    }

    private DeterminationRow with(List<String> codes, List<String> unknown, boolean putRight) {
        return new DeterminationRow(
                id,
                number,
                request,
                item,
                file,
                stage,
                outcome,
                agency,
                letterDate,
                receivedOn,
                pagesTotal,
                pagesFull,
                pagesPart,
                pagesDenied,
                codes,
                unknown,
                appealRights,
                appealBy,
                supersedes,
                putRight,
                note);
    }

    /** As a request shows it. */
    static DeterminationRow of(Determination determination) {
        var facts = determination.facts();
        var item = determination.item();
        return new DeterminationRow(
                0,
                determination.number(),
                item.request().number(),
                item.number(),
                item.file().number(),
                facts.stage(),
                facts.outcome(),
                facts.agency(),
                facts.letterDate(),
                facts.receivedOn(),
                facts.pagesTotal(),
                facts.pagesFull(),
                facts.pagesPart(),
                facts.pagesDenied(),
                facts.exemptions(),
                determination.unknownExemptions(),
                facts.appeal().rights(),
                facts.appeal().by(),
                determination.supersedes() == null
                        ? null
                        : determination.supersedes().number(),
                determination.isSuperseded(),
                determination.note());
    }
}
