package org.declass.request;

import org.declass.history.Frame;

/**
 * What stands around the fields of an act's form.
 *
 * @param list the list it is reached from: "Requests"
 * @param listHref the page of that list
 * @param number the number of the thing
 * @param href the page of the thing
 * @param about what the thing is about
 * @param title the act as a command
 * @param action where the form goes
 * @param version the version the form carries
 * @param frame the state of the form
 */
public record ActFrame(
        String list,
        String listHref,
        String number,
        String href,
        String about,
        String title,
        String action,
        long version,
        Frame frame) {

    /** Around the form of an act on a request. */
    static ActFrame of(ReviewRequest request, RequestAct act, Frame frame) {
        return of(request, act.label(), act.noun(), frame);
    }

    /** Around a form whose result belongs to a request. */
    public static ActFrame of(ReviewRequest request, String title, String noun, Frame frame) {
        var href = "/requests/" + request.number();
        return new ActFrame(
                "Requests",
                "/requests",
                request.number(),
                href,
                request.facts().title(),
                title,
                href + "/" + noun,
                frame.versionOr(request.version()),
                frame);
    }
}
