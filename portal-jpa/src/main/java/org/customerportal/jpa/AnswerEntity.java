package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.request.CustomerRequest;
import org.jspecify.annotations.Nullable;

/** An answer that filters look at, as a row, beside the JSON of all answers. */
@Entity(name = "portal_answer")
@Table(name = "portal_answer")
@IdClass(AnswerEntity.Key.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class AnswerEntity {

    /** The longest text that filters compare; a longer answer equals nothing that they may ask for. */
    static final int MAX_TEXT = 200;

    @Id
    String tenant;

    @Id
    @Column(name = "request_id")
    UUID requestId;

    @Id
    String field;

    /** That of the request, whose requests one index lists by an answer. */
    @Column(name = "organization_id")
    UUID organizationId;

    /** The request's own time of the same name, kept in step by every statement that moves it. */
    @Column(name = "updated_at")
    long updatedAt;

    /** What kind of value: a text and an option with the same letters are not equal. */
    String kind;

    @Nullable
    @Column(name = "text_value")
    String textValue;

    /** A number, or a day as days since 1970. */
    @Nullable
    @Column(name = "number_value")
    BigDecimal numberValue;

    static List<AnswerEntity> of(String tenant, CustomerRequest request) {
        return request.values().forFilters().entrySet().stream()
                .map(answer -> of(tenant, request, answer.getKey(), answer.getValue()))
                .filter(row -> row.textValue == null || row.textValue.length() <= MAX_TEXT)
                .toList();
    }

    private static AnswerEntity of(String tenant, CustomerRequest request, FieldKey field, FieldValue value) {
        AnswerEntity row = new AnswerEntity();
        row.tenant = tenant;
        row.requestId = request.id().value();
        row.organizationId = request.organization().value();
        row.updatedAt = Micros.of(request.updatedAt());
        row.field = field.value();
        row.kind = AnswerKind.of(value).name();
        row.textValue = AnswerKind.text(value).orElse(null);
        row.numberValue = AnswerKind.number(value).orElse(null);
        return row;
    }

    boolean sameAs(AnswerEntity other) {
        return field.equals(other.field)
                && organizationId.equals(other.organizationId)
                && kind.equals(other.kind)
                && Objects.equals(textValue, other.textValue)
                && number().equals(other.number());
    }

    // Databases give as many decimals as the column has.
    private Optional<BigDecimal> number() {
        return Optional.ofNullable(numberValue).map(BigDecimal::stripTrailingZeros);
    }

    /** The primary key. Filled by the provider. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String tenant;
        UUID requestId;
        String field;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && tenant.equals(key.tenant)
                    && requestId.equals(key.requestId)
                    && field.equals(key.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, requestId, field);
        }
    }
}
