;;; What a person does in Emacs with lsp-mode and one file, and what they see; the test tells it and reads it as JSON.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)
(require 'flymake)
(require 'subr-x)

(defvar task
  (let ((json-object-type 'alist)) (json-read-file (getenv "TASK"))))
(defvar report nil)
(defun tell (key value) (push (cons key value) report))
(defun asked (key) (alist-get key task))

;; Much of Emacs waits for the end of a command, and here no command ever ends; and nobody pauses, which sends what was typed.
(defun let-time-pass ()
  (run-hooks 'post-command-hook)
  (when (bound-and-true-p lsp-mode) (lsp--flush-delayed-changes))
  (accept-process-output nil 0.02))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 30)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "%s did not come" what))
      (let-time-pass))))

;; lsp-mode hands Flymake the messages only; its own list has the rules.
(defun rule-of (diagnostic)
  (let ((line (1- (line-number-at-pos (flymake-diagnostic-beg diagnostic)))))
    (cl-loop for one in (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t))
             when (and (equal (lsp:diagnostic-message one) (flymake-diagnostic-text diagnostic))
                       (= line (lsp:position-line (lsp:range-start (lsp:diagnostic-range one)))))
             return (lsp:diagnostic-code? one))))

(defun words-of (diagnostic)
  (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic)))

(defun found ()
  (vconcat (mapcar (lambda (diagnostic)
                     `((rule . ,(rule-of diagnostic))
                       (line . ,(line-number-at-pos (flymake-diagnostic-beg diagnostic)))
                       (words . ,(words-of diagnostic))))
                   (flymake-diagnostics))))

(defun finding ()
  (cl-find-if (lambda (diagnostic)
                (and (equal (rule-of diagnostic) (asked 'rule)) (equal (words-of diagnostic) (asked 'words))))
              (flymake-diagnostics)))

;; A fix may change the configuration, too.
(defun other-file-changed ()
  (cl-some (lambda (buffer)
             (and (not (eq buffer (current-buffer))) (buffer-file-name buffer) (buffer-modified-p buffer)))
           (buffer-list)))

(defun run ()
  (find-file (asked 'file))
  ;; It waits for a moment in which the user does nothing, and here there is no user.
  (lsp)
  (wait-for "a server" (lambda () (lsp-workspaces)))
  (wait-for "a finding" #'finding)
  (tell 'found (found))

  (goto-char (flymake-diagnostic-beg (finding)))
  (tell 'hover
        (lsp:markup-content-value
         (lsp:hover-contents (lsp-request "textDocument/hover" (lsp--text-document-position-params)))))

  (when (asked 'complete)
    (goto-char (point-max))
    (let ((start (point)))
      (insert (asked 'complete))
      (let* ((at-point (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all))
             (table (nth 3 at-point)))
        (tell 'completions
              (vconcat (mapcar (lambda (name) (string-trim (substring-no-properties name)))
                               (all-completions "" table)))))
      (delete-region start (point-max))))

  (when (asked 'insert)
    (goto-char (flymake-diagnostic-beg (finding)))
    (insert (asked 'insert))
    (let ((end (+ (float-time) 0.3)))
      (while (< (float-time) end) (let-time-pass)))
    (wait-for "the finding behind what was typed" #'finding)
    (tell 'foundAfterTyping (found)))

  (let ((version (buffer-chars-modified-tick)))
    (goto-char (flymake-diagnostic-beg (finding)))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt actions &rest _)
                 (tell 'offered (vconcat (mapcar #'car actions)))
                 (asked 'fix))))
      (call-interactively #'lsp-execute-code-action))
    (wait-for "the fix" (lambda () (or (> (buffer-chars-modified-tick) version) (other-file-changed))))
    ;; As if the other file was looked at: only then does the server hear that it was saved.
    (dolist (buffer (buffer-list))
      (with-current-buffer buffer
        (when (and buffer-file-name (not lsp-mode)) (lsp))))
    (save-some-buffers t)
    (wait-for "an end of the finding" (lambda () (not (finding))))))

;; As if a key had been pressed: for the mouse, choices come as menus.
(setq last-nonmenu-event ?a)

(condition-case fault
    (run)
  (error (tell 'fault (error-message-string fault))))
(with-temp-file (getenv "REPORT")
  (set-buffer-file-coding-system 'utf-8-unix)
  (insert (json-encode report)))
(kill-emacs)
