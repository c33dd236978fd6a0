// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rules/rule_table.h"
#include "rules/validate.h"
#include "words/finding_words.h"
#include "words/names.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QtTest>

#include <functional>
#include <vector>

using namespace jobmark;
using namespace Qt::StringLiterals;
using rules::Code;
using rules::Field;
using rules::Finding;
using rules::Status;

namespace {

struct Said
{
    Finding finding;
    std::optional<Status> status;
};

constexpr rules::Instant now{std::chrono::seconds(1'700'000'000)};

/// What can stand in one field. Each draft below differs from an empty or a complete one in two fields at most, which
/// is as far as any finding looks.
std::vector<std::function<void(rules::Draft &)>> edits()
{
    using rules::Draft;
    std::vector<std::function<void(Draft &)>> all{[](Draft &) {}};
    for (const Code code : {Code::Malformed, Code::UnknownValue}) {
        all.push_back([code](Draft &d) { d.contactMethod = rules::Answer<rules::ContactMethod>::unreadable(code); });
        all.push_back([code](Draft &d) { d.estimateType = rules::Answer<rules::EstimateType>::unreadable(code); });
        all.push_back([code](Draft &d) { d.lostReason = rules::Answer<rules::LostReason>::unreadable(code); });
    }
    const Code bad = Code::Malformed;
    all.push_back([bad](Draft &d) { d.meetingDate = rules::Answer<rules::Instant>::unreadable(bad); });
    all.push_back([bad](Draft &d) { d.startDate = rules::Answer<QDate>::unreadable(bad); });
    all.push_back([bad](Draft &d) { d.completionDate = rules::Answer<QDate>::unreadable(bad); });
    all.push_back([bad](Draft &d) { d.startDateTbd = rules::Answer<bool>::unreadable(bad); });
    all.push_back([bad](Draft &d) { d.completionDateTbd = rules::Answer<bool>::unreadable(bad); });
    all.push_back([bad](Draft &d) { d.notes = rules::Answer<rules::Notes>::unreadable(bad); });
    for (const Code code : {Code::Malformed, Code::Negative, Code::TooLarge, Code::TooPrecise})
        all.push_back([code](Draft &d) { d.jobAmount = rules::Answer<rules::Money>::unreadable(code); });
    all.push_back([](Draft &d) { d.meetingDate = now - std::chrono::hours(1); });
    all.push_back([](Draft &d) { d.meetingDate = now + std::chrono::hours(1); });
    all.push_back([](Draft &d) { d.jobAmount = rules::Money::fromCents(0); });
    all.push_back([](Draft &d) { d.jobAmount = rules::Money::fromCents(1'850'000); });
    all.push_back([](Draft &d) { d.startDate = QDate(2026, 12, 1); });
    all.push_back([](Draft &d) { d.completionDate = QDate(2026, 11, 1); });
    all.push_back([](Draft &d) { d.startDateTbd = true; });
    all.push_back([](Draft &d) { d.completionDateTbd = true; });
    all.push_back([](Draft &d) { d.contactMethod = rules::ContactMethod::Email; });
    all.push_back([](Draft &d) { d.estimateType = rules::EstimateType::Verbal; });
    all.push_back([](Draft &d) { d.lostReason = rules::LostReason::Other; });
    all.push_back([](Draft &d) { d.lostReason = rules::LostReason::Price; });
    all.push_back([](Draft &d) { d.notes = rules::Notes(u"Because"_s); });
    all.push_back([](Draft &d) { d.notes = rules::Notes(QString(1503, u'x')); });
    return all;
}

std::vector<rules::Answer<Status>> statuses()
{
    std::vector<rules::Answer<Status>> all{rules::Answer<Status>(), rules::Answer<Status>::unreadable(Code::Malformed),
                                           rules::Answer<Status>::unreadable(Code::UnknownValue)};
    for (const Status status : rules::allStatuses)
        all.emplace_back(status);
    return all;
}

/// Everything validate() can say, each once for each status.
const std::vector<Said> &everythingSaid()
{
    static const std::vector<Said> said = [] {
        std::vector<Said> result;
        QSet<int> seen;
        const auto all = edits();
        const std::vector<rules::Context> contexts = {
            {rules::Acceptance::Accepted, {}, 0, now},
            {rules::Acceptance::NotAccepted, Status::JobWon, 0, now},
        };
        for (const auto &status : statuses()) {
            for (const auto &first : all) {
                for (const auto &second : all) {
                    rules::Draft draft;
                    draft.status = status;
                    first(draft);
                    second(draft);
                    const int statusNumber = status.value() != nullptr ? static_cast<int>(*status.value()) : 99;
                    for (const rules::Context &context : contexts) {
                        for (const Finding &finding : rules::validate(draft, context)) {
                            const int key = statusNumber * 10'000 + static_cast<int>(finding.field) * 100 +
                                            static_cast<int>(finding.code);
                            if (seen.contains(key))
                                continue;
                            seen.insert(key);
                            result.push_back(
                                {finding, status.value() != nullptr ? std::optional(*status.value()) : std::nullopt});
                        }
                    }
                }
            }
        }
        return result;
    }();
    return said;
}

QString describe(const Said &said)
{
    return QString::fromLatin1(rules::jsonKey(said.finding.field)) + u'/' +
           QString::fromLatin1(rules::codeName(said.finding.code)) + u": "_s +
           words::sentence(said.finding, said.status);
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_the_validator_can_say_is_covered();
    void each_sentence_begins_with_its_field();
    void each_sentence_says_what_to_do();
    void each_sentence_names_its_field_and_the_remedy_in_other_languages_data();
    void each_sentence_names_its_field_and_the_remedy_in_other_languages();
    void no_sentence_scolds_or_begs();
    void each_sentence_is_whole();
    void notes_that_are_missing_say_what_to_write();
    void notes_that_are_too_long_say_by_how_much();
    void a_status_is_named_by_what_is_not_part_of_it();
    void what_is_missing_stands_in_one_line();
    void nothing_is_needed_when_nothing_is_missing();
    void statuses_have_names_and_hints_of_their_own();
};

void SentencesTest::everything_the_validator_can_say_is_covered()
{
    // The pairs the contract can lead to, counted by hand: status 5, meeting 4, amount 7, each day 4 (completion 5),
    // each "to be determined" 2, contact 3, estimate 3, lost reason 4, notes 3, attachment 1.
    QSet<std::pair<int, int>> pairs;
    for (const Said &said : everythingSaid())
        pairs.insert({static_cast<int>(said.finding.field), static_cast<int>(said.finding.code)});
    QCOMPARE(pairs.size(), 5 + 4 + 7 + 4 + 5 + 2 + 2 + 3 + 3 + 4 + 3 + 1);
}

void SentencesTest::each_sentence_begins_with_its_field()
{
    for (const Said &said : everythingSaid()) {
        const QString text = words::sentence(said.finding, said.status);
        QVERIFY2(text.startsWith(words::fieldLabel(said.finding.field) + u' '), qPrintable(describe(said)));
    }
}

void SentencesTest::each_sentence_says_what_to_do()
{
    static const QRegularExpression remedy(
        u"(: |, or |, and )(enter|choose|write|add|shorten|check|keep|remove|accept|mark|contact)\\b"_s);
    for (const Said &said : everythingSaid()) {
        const QString text = words::sentence(said.finding, said.status);
        QVERIFY2(remedy.match(text).hasMatch(), qPrintable(describe(said)));
    }
}

void SentencesTest::each_sentence_names_its_field_and_the_remedy_in_other_languages_data()
{
    QTest::addColumn<QString>("remedies");
    QTest::newRow("fr") << u"choisissez|inscrivez|écrivez|ajoutez|raccourcissez|vérifiez|gardez|retirez|acceptez|"
                           "communiquez"_s;
    QTest::newRow("es") << u"elija|indique|escriba|agregue|acorte|acórte|revise|deje|quite|quíte|acepte|comuníque|"
                           "indíque|escríba|revíse"_s;
}

void SentencesTest::each_sentence_names_its_field_and_the_remedy_in_other_languages()
{
    QFETCH(QString, remedies);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(TRANSLATIONS "/jobmark_") + QString::fromLatin1(QTest::currentDataTag())));
    QCoreApplication::installTranslator(&translator); // until it goes
    // What is wrong, a colon, and then what to do.
    const QRegularExpression remedy(u"^[^:]*:\\s(%1)"_s.arg(remedies), QRegularExpression::UseUnicodePropertiesOption);
    for (const Said &said : everythingSaid()) {
        const QString text = words::sentence(said.finding, said.status);
        const QString named = text.left(text.indexOf(u':'));
        QVERIFY2(named.contains(words::fieldLabel(said.finding.field), Qt::CaseInsensitive),
                 qPrintable(describe(said)));
        QVERIFY2(remedy.match(text).hasMatch(), qPrintable(describe(said)));
    }
}

void SentencesTest::no_sentence_scolds_or_begs()
{
    static const QRegularExpression unkind(u"\\b(invalid|forbidden|illegal|please|sorry|oops)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Said &said : everythingSaid())
        QVERIFY2(!unkind.match(words::sentence(said.finding, said.status)).hasMatch(), qPrintable(describe(said)));
    for (const Status status : rules::allStatuses)
        QVERIFY(!unkind.match(words::statusHint(status)).hasMatch());
}

void SentencesTest::each_sentence_is_whole()
{
    for (const Said &said : everythingSaid()) {
        const QString text = words::sentence(said.finding, said.status);
        QVERIFY2(text.endsWith(u'.') && text.front().isUpper(), qPrintable(describe(said)));
        QVERIFY2(!text.contains(u'%') && !text.contains(u'<') && !text.contains(u"  "_s), qPrintable(describe(said)));
    }
}

void SentencesTest::notes_that_are_missing_say_what_to_write()
{
    QSet<QString> texts;
    for (const Status status : {Status::JobLost, Status::LeadLost, Status::JobPostponedOrCancelled, Status::Other})
        texts.insert(words::sentence({Field::Notes, Code::Missing}, status));
    QCOMPARE(texts.size(), 4);
    QCOMPARE(words::sentence({Field::Notes, Code::Missing}, Status::JobLost),
             u"Notes are missing: write why the job was lost."_s);
}

void SentencesTest::notes_that_are_too_long_say_by_how_much()
{
    QCOMPARE(words::sentence({Field::Notes, Code::TooLong, 1003}, Status::JobLost),
             u"Notes are longer than 500 characters: shorten them by at least 1,003."_s);
}

void SentencesTest::a_status_is_named_by_what_is_not_part_of_it()
{
    QCOMPARE(words::sentence({Field::JobAmount, Code::NotUsed}, Status::ContactMade),
             u"Job amount is not part of the status Contact made and is not sent: remove it, or choose a status that "
             u"asks for it."_s);
}

void SentencesTest::what_is_missing_stands_in_one_line()
{
    rules::Draft draft;
    draft.status = Status::LeadWon;
    draft.startDateTbd = true;
    QCOMPARE(words::stillNeeded(rules::validate(draft, {rules::Acceptance::Accepted, {}, 0, now})),
             u"Still needed: job amount, completion date"_s);
    draft = {};
    QCOMPARE(words::stillNeeded(rules::validate(draft, {})), u"Still needed: status"_s);
    draft.status = Status::LeadLost;
    draft.lostReason = rules::LostReason::Other;
    QCOMPARE(words::stillNeeded(rules::validate(draft, {})), u"Still needed: notes"_s);
}

void SentencesTest::nothing_is_needed_when_nothing_is_missing()
{
    rules::Draft draft;
    draft.status = Status::JobWon;
    draft.jobAmount = rules::Answer<rules::Money>::unreadable(Code::Negative);
    QCOMPARE(words::stillNeeded(rules::validate(draft, {})), QString());
}

void SentencesTest::statuses_have_names_and_hints_of_their_own()
{
    QSet<QString> names;
    QSet<QString> hints;
    for (const Status status : rules::allStatuses) {
        names.insert(words::statusName(status));
        hints.insert(words::statusHint(status));
        QCOMPARE(words::statusHint(status).contains(u"cannot be changed"_s), rules::isFinal(status));
    }
    QCOMPARE(names.size(), 15);
    QCOMPARE(hints.size(), 15);
    QVERIFY(!names.contains(QString()) && !hints.contains(QString()));
    for (const Field field : rules::allFields)
        QVERIFY(!words::fieldLabel(field).isEmpty());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    QCoreApplication app(argc, argv);
    SentencesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sentences_test.moc"
