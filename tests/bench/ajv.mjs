// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// node ajv.mjs FOLDER [VALIDATIONS]: nanoseconds for one validation by ajv, from node_modules in that folder, of the rules
// that the table has, compiled once. It judges what was already parsed, as Jobmark's validator does.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "package.json"));
const Ajv = require("ajv");
const count = Number(process.argv[3] ?? 2_000_000);

const statuses = ["HOMEOWNER_CONTACTED", "MEETUP_SCHEDULED", "QUOTE_SENT", "JOB_PENDING_DECISION", "JOB_WON", "JOB_LOST",
    "JOB_POSTPONED_OR_CANCELLED", "NO_RESPONSE_FROM_HOMEOWNER", "OTHER", "REACHED_OUT_TO_HOMEOWNER",
    "MULTIPLE_ATTEMPTS_NO_RESPONSE", "CONTACT_MADE", "ESTIMATE_PROVIDED", "LEAD_WON", "LEAD_LOST"];
const when = (status, then) => ({ if: { properties: { status: { enum: status } } }, then });
const dateOrTbd = (date, tbd) => ({
    oneOf: [{ required: [date], properties: { [tbd]: { const: false } } },
        { required: [tbd], properties: { [tbd]: { const: true } }, not: { required: [date] } }],
});
const date = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" };
const schema = {
    type: "object",
    required: ["status"],
    properties: {
        status: { enum: statuses },
        reason: { type: "string", maxLength: 500 },
        meetingScheduledDate: date,
        jobAmount: { type: "number", minimum: 0, maximum: 999999999.99 },
        contactMethod: { enum: ["PHONE_CALL", "TEXT", "EMAIL", "IN_PERSON_MEETING"] },
        estimateType: { enum: ["IN_PERSON_ESTIMATE", "EMAILED_ESTIMATE", "VERBAL_ESTIMATE", "PORTAL_ATTACHMENT_ESTIMATE", "OTHER"] },
        lostReason: { enum: ["PRICE", "TIMING", "OTHER"] },
        estimatedProjectStartDate: date,
        estimatedCompletionDate: date,
        startDateTbd: { type: "boolean" },
        completionDateTbd: { type: "boolean" },
    },
    allOf: [
        when(["MEETUP_SCHEDULED"], { required: ["meetingScheduledDate"] }),
        when(["JOB_WON", "LEAD_WON"], { required: ["jobAmount"] }),
        when(["JOB_LOST", "JOB_POSTPONED_OR_CANCELLED", "OTHER"], { required: ["reason"] }),
        when(["LEAD_WON"], {
            allOf: [dateOrTbd("estimatedProjectStartDate", "startDateTbd"), dateOrTbd("estimatedCompletionDate", "completionDateTbd")],
        }),
        when(["LEAD_LOST"], { required: ["lostReason"], if: { properties: { lostReason: { const: "OTHER" } } }, then: { required: ["reason"] } }),
    ],
};
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const won = { status: "LEAD_WON", jobAmount: 18500, estimatedProjectStartDate: "2026-12-01T12:00:00Z",
    estimatedCompletionDate: "2027-02-01T12:00:00Z", reason: "Signed on site" };
const cases = {
    "valid, contact made": { status: "CONTACT_MADE", contactMethod: "PHONE_CALL" },
    "valid, lead won": won,
    "no status": {},
    "lead won, all missing": { status: "LEAD_WON" },
    "lead won, six faults": { ...won, jobAmount: -1, startDateTbd: true, completionDateTbd: true, lostReason: "X",
        meetingScheduledDate: "soon", reason: "x".repeat(600) },
};
for (const [name, update] of Object.entries(cases)) {
    let best = Infinity;
    let found = 0;
    for (let round = 0; round < 5; ++round) {
        const start = process.hrtime.bigint();
        for (let i = 0; i < count; ++i)
            found += validate(update) ? 0 : 1;
        best = Math.min(best, Number(process.hrtime.bigint() - start) / count);
    }
    const figure = best.toFixed(1);
    console.log(`ajv, ${name}\tns\t${figure}\t${figure}\t${figure}\t${found}`);
}
