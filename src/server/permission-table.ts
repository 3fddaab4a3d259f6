// Who may do and see what, written by hand: every act and view of the contract, the first column; the second says who may.
// Read by permission-table.test.ts, which tries every cell through the pipeline; nothing that is unlisted passes.
// The record tried is of unit A. A role stands for its holders anywhere; `own.` before it: only of unit A; `block.`: only of unit B, in
// the same block; `other.`: only of unit C, in another block. `own`, `block`, `other` alone: everybody who works there, whatever the
// role. `self`: the person whom the record is about. `chair`: the chair on that sitting's roll. `signed-in`, `public`: as they say.
// A state in brackets tells records apart that are treated differently.
export const permissionTable = `
access
  choose-language                     signed-in
  show-me                             signed-in
  show-occasion                       public

conduct
  open-proceeding                     own.head coordinator
  close-proceeding                    own.head coordinator
  record-discipline                   own.head coordinator
  record-absence                      own.head own.secretary coordinator
  withdraw-conduct                    own.head coordinator
  list-conduct                        own.head own.secretary coordinator auditor

council
  convene-sitting                     council-secretary coordinator
  remove-from-agenda                  council-secretary coordinator
  record-attendance                   council-secretary coordinator
  receive-written-answer              council-secretary coordinator
  recuse-member                       council-secretary coordinator
  recuse-member (oneself)             chair council-secretary coordinator
  enter-count                         council-secretary coordinator
  confirm-count                       chair council-chair council-secretary council-member coordinator
  sign-minutes                        chair
  list-sittings                       chair council-chair council-secretary council-member coordinator minister auditor
  show-sitting                        chair council-chair council-secretary council-member coordinator minister auditor
  print-minutes                       chair council-chair council-secretary council-member coordinator minister auditor
  print-tally                         chair council-chair council-secretary council-member coordinator minister auditor

decisions
  draft-grant                         coordinator
  draft-grant-on-paper                coordinator
  draft-correction                    coordinator
  draft-revocation                    coordinator
  draft-restoration                   coordinator
  save-decision                       coordinator
  withhold-line                       coordinator
  discard-decision                    coordinator
  hand-over-decision                  coordinator
  reopen-decision (handed over)       coordinator registrar
  issue-decision (handed over)        registrar
  list-decisions                      signed-in
  list-grantable                      coordinator registrar minister auditor chair council-chair council-secretary council-member
  show-decision                       coordinator registrar minister auditor chair council-chair council-secretary council-member
  show-decision (issued)              signed-in
  print-decision                      coordinator registrar minister auditor chair council-chair council-secretary council-member
  print-decision (issued)             signed-in
  word-decision                       coordinator registrar minister auditor chair council-chair council-secretary council-member
  print-certificate                   self own.secretary own.head registrar coordinator minister auditor
  print-certificates (issued)         registrar coordinator minister
  ask-verification                    public
  read-verification                   public
  verify-certificate                  public

desk
  show-desk                           signed-in

dossiers
  set-guidance                        coordinator
  open-dossiers                       own.secretary own.head
  save-report                         own.secretary own.head self
  attach-evidence                     own.secretary own.head self
  detach-evidence                     own.secretary own.head self
  record-unit-vote                    own.secretary own.head
  submit-dossiers                     own.secretary own.head
  withdraw-dossier                    own.secretary own.head
  answer-return (returned)            own.secretary own.head
  appraise-dossiers (sent)            coordinator
  return-dossier (sent)               coordinator
  post-list (sent)                    coordinator
  answer-objection                    coordinator
  object-to-posting                   public
  list-dossiers                       signed-in
  show-dossier                        own self coordinator minister auditor
  show-dossier (posted)               own self coordinator minister auditor chair council-chair council-secretary council-member registrar
  show-report                         own self coordinator minister auditor
  print-report                        own self coordinator minister auditor
  print-dossier-cover                 own self coordinator minister auditor
  list-evidence                       own self coordinator minister auditor
  list-unit-votes                     own self coordinator minister auditor
  list-returns                        signed-in
  show-workbench                      coordinator minister auditor chair council-chair council-secretary council-member
  preview-submission                  own self coordinator minister auditor
  print-submission                    own self coordinator minister auditor
  list-postings                       coordinator minister auditor chair council-chair council-secretary council-member
  show-posting                        coordinator minister auditor chair council-chair council-secretary council-member
  print-posting                       public
  list-objections                     coordinator minister auditor chair council-chair council-secretary council-member
  list-public-postings                public
  show-public-posting                 public
  find-objection                      public
  follow-objection                    public

eligibility
  answer-judgements                   own.secretary own.head coordinator
  show-eligibility                    self own.secretary own.head coordinator minister auditor chair council-chair council-secretary council-member
  show-road                           self own.secretary own.head coordinator minister auditor chair council-chair council-secretary council-member
  list-unit-eligibility               own.secretary own.head coordinator minister auditor chair council-chair council-secretary council-member

history
  list-journal                        auditor
  export-journal                      auditor administrator
  show-history                        own self minister coordinator auditor administrator
  show-history (conduct)              own.head coordinator auditor

honours
  enter-past-honour                   registrar coordinator
  enter-past-honours                  registrar coordinator
  list-honours                        signed-in
  show-honours                        signed-in

initiatives
  declare-initiative                  signed-in
  recognise-initiative                own.head minister coordinator
  list-initiatives                    signed-in
  show-initiative                     own self minister coordinator auditor chair council-chair council-secretary council-member

jobs
  retry-job                           administrator
  list-given-up-jobs                  administrator

law
  list-law-documents                  public
  show-law-text                       public
  show-law-changes                    public
  try-law                             public
  list-affected                       coordinator auditor minister

movements
  draft-movement                      own.secretary own.head coordinator
  save-movement                       coordinator
  save-movement (of the unit)         own.secretary own.head coordinator
  cancel-movement                     coordinator
  launch-movement                     minister
  launch-movement (of the unit)       own.head
  amend-movement (launched)           minister
  respond-to-movement (launched)      own.secretary own.head
  remind-units (launched)             coordinator
  list-movements                      signed-in
  show-movement                       coordinator minister auditor
  show-movement (launched)            signed-in
  show-movement (of the unit)         own.secretary own.head coordinator minister auditor
  show-board (launched)               signed-in
  show-response (launched)            own self coordinator minister auditor council-secretary
  show-public-movement                public
  show-public-movements               public

notices
  read-notices                        signed-in
  list-notices                        signed-in

people
  add-people                          administrator
  move-person                         administrator
  open-account                        administrator
  close-account                       administrator
  reopen-account                      administrator
  reset-password                      administrator
  appoint                             administrator
  appoint (a secretary)               administrator coordinator
  end-appointment                     administrator coordinator
  begin-house                         public
  list-accounts                       administrator auditor
  list-missing-accounts               administrator auditor
  list-people                         signed-in
  show-person                         signed-in

plans
  save-plan                           own.secretary own.head
  submit-plan                         own.secretary own.head
  approve-plan                        own.head
  return-plan                         own.head
  add-work-item (approved)            own.secretary own.head
  withdraw-work-item                  own.head
  report-progress                     own self
  accept-work                         own.secretary own.head coordinator
  record-legal-documents              coordinator
  record-legal-stage                  own.secretary own.head coordinator
  list-plans                          signed-in
  list-work-items                     signed-in
  show-plan                           own self coordinator minister auditor
  show-plan (approved)                signed-in
  show-work-item                      signed-in
  list-legal-documents                signed-in

ratings
  record-ratings                      own.secretary own.head coordinator
  rate-units                          coordinator minister
  list-ratings                        own self coordinator minister auditor
  list-unit-ratings                   coordinator minister auditor

registrations
  register                            own.secretary own.head
  ask-registration                    own self block
  answer-registration-requests        own.secretary own.head
  withdraw-registration               own.secretary own.head
  list-registrations                  signed-in
  show-registration                   own self coordinator minister auditor council-secretary
  print-receipt                       own self coordinator minister auditor council-secretary

reports
  draft-report                        coordinator
  keep-report                         coordinator
  issue-report                        coordinator
  list-reports                        signed-in
  show-movement-report                coordinator minister auditor
  print-movement-report               coordinator minister auditor
  word-movement-report                coordinator minister auditor
  show-movement-report (issued)       coordinator minister auditor secretary head block-head chair council-chair council-secretary council-member registrar administrator

scores
  form-blocks                         coordinator
  change-block-members                coordinator
  appoint-block-head                  coordinator
  open-scoring                        coordinator
  break-tie                           coordinator
  hand-over-block                     own.secretary own.head own.block-head block.block-head coordinator
  propose-pact                        own.secretary own.head own.block-head block.block-head
  assign-scorers                      own.secretary own.head own.block-head block.block-head
  record-signed-pact                  own.secretary own.head own.block-head block.block-head
  record-block-meeting                own.secretary own.head own.block-head block.block-head
  keep-block-minutes                  own.secretary own.head own.block-head block.block-head
  agree-ranking                       own.secretary own.head own.block-head block.block-head
  record-election                     own.secretary own.head own.block-head block.block-head
  sign-pact                           own.head
  save-scores                         own.secretary own.head
  save-scores (by the block)          block.secretary block.head
  save-scores (appraised)             block.coordinator other.coordinator block.minister other.minister block.council-chair other.council-chair chair
  submit-scores                       own.secretary own.head
  return-scores                       block.secretary block.head block.coordinator other.coordinator block.minister other.minister block.council-chair other.council-chair chair
  answer-difference                   own.secretary own.head
  attach-score-evidence               own.secretary own.head
  withdraw-score-evidence             own.secretary own.head
  list-blocks                         signed-in
  show-scorecard                      signed-in
  show-block                          own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  show-ranking                        own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  show-block-meeting                  own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  print-block-minutes                 own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  print-election                      own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  show-score-sheet                    own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  print-score-sheet                   own self block minister coordinator auditor administrator chair council-chair council-secretary council-member
  show-score-sheet (open, of unit B)  block minister coordinator auditor administrator chair council-chair council-secretary council-member

search
  search                              signed-in

units
  add-units                           administrator
  change-units                        administrator
  list-units                          signed-in
  show-unit                           signed-in
`
