/**
 * Between the host's Spring MVC and our pages: who is asking, what a controller answers with, and how that becomes HTML.
 *
 * <p>Methods of our controllers take the face they need ({@code CustomerFace}, {@code VisitorFace}, {@code StaffFace}) or
 * the {@link Reader}, and return an {@link Answer}. {@link AnswerWriter} renders it with a template engine of our own, so the
 * host's views, messages and locale stay as they are. Templates find {@code frame} (what surrounds the page), {@code reader}
 * and {@code errors} beside what the controller gave.
 *
 * <p>What must be refused before a controller runs, and what becomes of refusals, is in {@code web.gate}. Pages live in
 * rooms below, by who reads them: {@code visitor}, {@code customer}, {@code desk}.
 */
@NullMarked
package org.customerportal.spring.web;

import org.jspecify.annotations.NullMarked;
