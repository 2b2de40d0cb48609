;;; What a person does in Emacs with Eglot and one file, and what they see; the test tells it and reads it as JSON.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)
(require 'flymake)
(require 'subr-x)

(defvar task
  (let ((json-object-type 'alist)) (json-read-file (getenv "TASK"))))
(defvar report nil)
(defun tell (key value) (push (cons key value) report))
(defun asked (key) (alist-get key task))

;; Much of Emacs waits for the end of a command, and here no command ever ends.
(defun let-time-pass ()
  (run-hooks 'post-command-hook)
  (accept-process-output nil 0.02))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 30)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "%s did not come" what))
      (let-time-pass))))

(defun rule-of (diagnostic)
  (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) :code))

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
  (wait-for "a server" (lambda () (ignore-errors (eglot-current-server))))
  (wait-for "a finding" #'finding)
  (tell 'found (found))

  (goto-char (flymake-diagnostic-beg (finding)))
  (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (tell 'hover (plist-get (plist-get hover :contents) :value)))

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
    (eglot--signal-textDocument/didChange)
    (let ((end (+ (float-time) 0.3)))
      (while (< (float-time) end) (let-time-pass)))
    (wait-for "the finding behind what was typed" #'finding)
    (tell 'foundAfterTyping (found)))

  (let ((at (finding))
        (version (buffer-chars-modified-tick)))
    (goto-char (flymake-diagnostic-beg at))
    (cl-letf (((symbol-function 'y-or-n-p) #'always)
              ((symbol-function 'completing-read)
               (lambda (_prompt actions &rest _)
                 (tell 'offered (vconcat (mapcar (lambda (action) (if (consp action) (car action) action)) actions)))
                 (asked 'fix))))
      (eglot-code-actions (flymake-diagnostic-beg at) (flymake-diagnostic-end at) nil t))
    (wait-for "the fix" (lambda () (or (> (buffer-chars-modified-tick) version) (other-file-changed))))
    (eglot--signal-textDocument/didChange)
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
